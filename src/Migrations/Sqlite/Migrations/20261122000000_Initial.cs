using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DiversInclusief.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "content_checked_links",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Url = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Host = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    NextCheckAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CheckedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    Failures = table.Column<int>(type: "INTEGER", nullable: false),
                    FailingSince = table.Column<DateTime>(type: "TEXT", nullable: true),
                    BrokenSince = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_content_checked_links", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "content_definitions",
                columns: table => new
                {
                    Kind = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Json = table.Column<string>(type: "TEXT", nullable: false),
                    Recipe = table.Column<string>(type: "TEXT", nullable: false),
                    Stamp = table.Column<string>(type: "TEXT", maxLength: 26, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_content_definitions", x => new { x.Kind, x.Name });
                });

            migrationBuilder.CreateTable(
                name: "content_items",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 26, nullable: false),
                    Type = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Access = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    PublishedVersionId = table.Column<string>(type: "TEXT", nullable: true),
                    LatestVersionId = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Path = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Owner = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ModifiedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ArchivedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_content_items", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "content_kept_work",
                columns: table => new
                {
                    MemberId = table.Column<string>(type: "TEXT", nullable: false),
                    ItemId = table.Column<string>(type: "TEXT", maxLength: 26, nullable: false),
                    Type = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Values = table.Column<string>(type: "TEXT", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    KeptAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_content_kept_work", x => new { x.MemberId, x.ItemId });
                });

            migrationBuilder.CreateTable(
                name: "forum_destructions",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    TopicId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    RoomId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Posts = table.Column<int>(type: "INTEGER", nullable: false),
                    Files = table.Column<int>(type: "INTEGER", nullable: false),
                    Months = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_forum_destructions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "forum_drafts",
                columns: table => new
                {
                    MemberId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Content = table.Column<string>(type: "TEXT", nullable: false),
                    SavedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_forum_drafts", x => new { x.MemberId, x.Subject });
                });

            migrationBuilder.CreateTable(
                name: "forum_follows",
                columns: table => new
                {
                    MemberId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Level = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_forum_follows", x => new { x.MemberId, x.Subject });
                });

            migrationBuilder.CreateTable(
                name: "forum_help_offers",
                columns: table => new
                {
                    MemberId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PerWeek = table.Column<int>(type: "INTEGER", nullable: false),
                    Themes = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_forum_help_offers", x => x.MemberId);
                });

            migrationBuilder.CreateTable(
                name: "forum_masks",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    MemberId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_forum_masks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "forum_member_entries",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    MemberId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Until = table.Column<DateTime>(type: "TEXT", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    EndedBy = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_forum_member_entries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "forum_rooms",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Access = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Description = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Rules = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    TopicCount = table.Column<int>(type: "INTEGER", nullable: false),
                    CloseAfterDays = table.Column<int>(type: "INTEGER", nullable: true),
                    CloseAfterAnswerHours = table.Column<int>(type: "INTEGER", nullable: true),
                    RetainMonths = table.Column<int>(type: "INTEGER", nullable: true),
                    AllowsMasks = table.Column<bool>(type: "INTEGER", nullable: false),
                    MayBeAsked = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_forum_rooms", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "forum_rules",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Body = table.Column<string>(type: "TEXT", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    MustBeAccepted = table.Column<bool>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    MemberId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_forum_rules", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "forum_rules_accepted",
                columns: table => new
                {
                    MemberId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_forum_rules_accepted", x => new { x.MemberId, x.Number });
                });

            migrationBuilder.CreateTable(
                name: "identity_members",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Function = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    Organisation = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    MunicipalityCode = table.Column<string>(type: "TEXT", maxLength: 6, nullable: true),
                    JoinedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Blocked = table.Column<bool>(type: "INTEGER", nullable: false),
                    SilencedUntil = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SuspendedUntil = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SuspendedFor = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    UserName = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    Email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    PasswordHash = table.Column<string>(type: "TEXT", nullable: true),
                    SecurityStamp = table.Column<string>(type: "TEXT", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", nullable: true),
                    PhoneNumber = table.Column<string>(type: "TEXT", nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    LockoutEnd = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_identity_members", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "identity_roles",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Description = table.Column<string>(type: "TEXT", nullable: false),
                    Permissions = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_identity_roles", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "kernel_audit",
                columns: table => new
                {
                    Number = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    MemberId = table.Column<string>(type: "TEXT", nullable: true),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Act = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Detail = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_audit", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "kernel_changes",
                columns: table => new
                {
                    Number = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Transaction = table.Column<long>(type: "INTEGER", nullable: false, defaultValueSql: "0"),
                    Source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_changes", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "kernel_jobs",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Payload = table.Column<string>(type: "TEXT", nullable: false),
                    DueAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    LastError = table.Column<string>(type: "TEXT", nullable: true),
                    GaveUp = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_jobs", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "kernel_settings",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Value = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_settings", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "media_folders",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    ParentId = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_media_folders", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "media_texts",
                columns: table => new
                {
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_media_texts", x => x.Hash);
                });

            migrationBuilder.CreateTable(
                name: "media_uses",
                columns: table => new
                {
                    Path = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Access = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Url = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_media_uses", x => new { x.Path, x.Source, x.Key });
                });

            migrationBuilder.CreateTable(
                name: "notifications_digests",
                columns: table => new
                {
                    MemberId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Every = table.Column<int>(type: "INTEGER", nullable: false),
                    Hour = table.Column<int>(type: "INTEGER", nullable: false),
                    Weekday = table.Column<int>(type: "INTEGER", nullable: false),
                    Since = table.Column<DateTime>(type: "TEXT", nullable: false),
                    NextAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_notifications_digests", x => x.MemberId);
                });

            migrationBuilder.CreateTable(
                name: "notifications_inbox",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 26, nullable: false),
                    MemberId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Link = table.Column<string>(type: "TEXT", nullable: false),
                    Access = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Button = table.Column<string>(type: "TEXT", nullable: false),
                    About = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ReadAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_notifications_inbox", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "notifications_mail",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 26, nullable: false),
                    MemberId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    NotificationId = table.Column<string>(type: "TEXT", nullable: true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Link = table.Column<string>(type: "TEXT", nullable: false),
                    Lines = table.Column<string>(type: "TEXT", nullable: false),
                    Access = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    About = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    DueAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    LastError = table.Column<string>(type: "TEXT", nullable: false),
                    SentAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_notifications_mail", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "notifications_preferences",
                columns: table => new
                {
                    MemberId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Delivery = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_notifications_preferences", x => new { x.MemberId, x.Kind });
                });

            migrationBuilder.CreateTable(
                name: "search_log",
                columns: table => new
                {
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Query = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Times = table.Column<int>(type: "INTEGER", nullable: false),
                    Hits = table.Column<int>(type: "INTEGER", nullable: false),
                    Clicks = table.Column<int>(type: "INTEGER", nullable: false),
                    Ranks = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_search_log", x => new { x.Day, x.Query });
                });

            migrationBuilder.CreateTable(
                name: "search_synonyms",
                columns: table => new
                {
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Rules = table.Column<string>(type: "TEXT", nullable: false),
                    Author = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_search_synonyms", x => x.Version);
                });

            migrationBuilder.CreateTable(
                name: "content_cards",
                columns: table => new
                {
                    ItemId = table.Column<string>(type: "TEXT", nullable: false),
                    CardId = table.Column<string>(type: "TEXT", maxLength: 26, nullable: false),
                    Type = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Place = table.Column<int>(type: "INTEGER", nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Document = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_content_cards", x => new { x.ItemId, x.CardId });
                    table.ForeignKey(
                        name: "FK_content_cards_content_items_ItemId",
                        column: x => x.ItemId,
                        principalTable: "content_items",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "content_judgements",
                columns: table => new
                {
                    ItemId = table.Column<string>(type: "TEXT", nullable: false),
                    MemberId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Document = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_content_judgements", x => new { x.ItemId, x.MemberId });
                    table.ForeignKey(
                        name: "FK_content_judgements_content_items_ItemId",
                        column: x => x.ItemId,
                        principalTable: "content_items",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "content_links",
                columns: table => new
                {
                    ItemId = table.Column<string>(type: "TEXT", nullable: false),
                    Field = table.Column<string>(type: "TEXT", nullable: false),
                    TargetId = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_content_links", x => new { x.ItemId, x.Field, x.TargetId });
                    table.ForeignKey(
                        name: "FK_content_links_content_items_ItemId",
                        column: x => x.ItemId,
                        principalTable: "content_items",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "content_outside_links",
                columns: table => new
                {
                    ItemId = table.Column<string>(type: "TEXT", nullable: false),
                    LinkKey = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_content_outside_links", x => new { x.ItemId, x.LinkKey });
                    table.ForeignKey(
                        name: "FK_content_outside_links_content_items_ItemId",
                        column: x => x.ItemId,
                        principalTable: "content_items",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "content_paths",
                columns: table => new
                {
                    Path = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    ItemId = table.Column<string>(type: "TEXT", nullable: false),
                    Held = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_content_paths", x => x.Path);
                    table.ForeignKey(
                        name: "FK_content_paths_content_items_ItemId",
                        column: x => x.ItemId,
                        principalTable: "content_items",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "content_preview_links",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    ItemId = table.Column<string>(type: "TEXT", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RevokedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Uses = table.Column<int>(type: "INTEGER", nullable: false),
                    UsedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_content_preview_links", x => x.Id);
                    table.ForeignKey(
                        name: "FK_content_preview_links_content_items_ItemId",
                        column: x => x.ItemId,
                        principalTable: "content_items",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "content_remarks",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 26, nullable: false),
                    ItemId = table.Column<string>(type: "TEXT", nullable: false),
                    Field = table.Column<string>(type: "TEXT", maxLength: 130, nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Answer = table.Column<string>(type: "TEXT", nullable: false),
                    DoneAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DoneBy = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_content_remarks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_content_remarks_content_items_ItemId",
                        column: x => x.ItemId,
                        principalTable: "content_items",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "content_review_dates",
                columns: table => new
                {
                    ItemId = table.Column<string>(type: "TEXT", nullable: false),
                    OwnerId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RemindOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_content_review_dates", x => x.ItemId);
                    table.ForeignKey(
                        name: "FK_content_review_dates_content_items_ItemId",
                        column: x => x.ItemId,
                        principalTable: "content_items",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "content_reviews",
                columns: table => new
                {
                    ItemId = table.Column<string>(type: "TEXT", nullable: false),
                    MemberId = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    SubmittedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Note = table.Column<string>(type: "TEXT", nullable: false),
                    SentBackAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SentBackBy = table.Column<string>(type: "TEXT", nullable: false),
                    Answer = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_content_reviews", x => x.ItemId);
                    table.ForeignKey(
                        name: "FK_content_reviews_content_items_ItemId",
                        column: x => x.ItemId,
                        principalTable: "content_items",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "content_schedules",
                columns: table => new
                {
                    ItemId = table.Column<string>(type: "TEXT", nullable: false),
                    VersionId = table.Column<string>(type: "TEXT", nullable: false),
                    PublishAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    UnpublishAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Name = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_content_schedules", x => x.ItemId);
                    table.ForeignKey(
                        name: "FK_content_schedules_content_items_ItemId",
                        column: x => x.ItemId,
                        principalTable: "content_items",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "content_terms",
                columns: table => new
                {
                    ItemId = table.Column<string>(type: "TEXT", nullable: false),
                    Field = table.Column<string>(type: "TEXT", nullable: false),
                    TermId = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_content_terms", x => new { x.ItemId, x.Field, x.TermId });
                    table.ForeignKey(
                        name: "FK_content_terms_content_items_ItemId",
                        column: x => x.ItemId,
                        principalTable: "content_items",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "content_versions",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 26, nullable: false),
                    ItemId = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Document = table.Column<string>(type: "TEXT", nullable: false),
                    Note = table.Column<string>(type: "TEXT", nullable: false),
                    Author = table.Column<string>(type: "TEXT", nullable: false),
                    SavedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Pipeline = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_content_versions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_content_versions_content_items_ItemId",
                        column: x => x.ItemId,
                        principalTable: "content_items",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "forum_acts",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    RoomId = table.Column<string>(type: "TEXT", nullable: false),
                    Access = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    MemberId = table.Column<string>(type: "TEXT", nullable: true),
                    Act = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    TopicId = table.Column<string>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_forum_acts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_forum_acts_forum_rooms_RoomId",
                        column: x => x.RoomId,
                        principalTable: "forum_rooms",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "forum_room_members",
                columns: table => new
                {
                    RoomId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    MemberId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_forum_room_members", x => new { x.RoomId, x.MemberId });
                    table.ForeignKey(
                        name: "FK_forum_room_members_forum_rooms_RoomId",
                        column: x => x.RoomId,
                        principalTable: "forum_rooms",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "forum_room_requests",
                columns: table => new
                {
                    RoomId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    MemberId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RefusedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_forum_room_requests", x => new { x.MemberId, x.RoomId });
                    table.ForeignKey(
                        name: "FK_forum_room_requests_forum_rooms_RoomId",
                        column: x => x.RoomId,
                        principalTable: "forum_rooms",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "forum_room_roles",
                columns: table => new
                {
                    RoomId = table.Column<string>(type: "TEXT", nullable: false),
                    RoleName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_forum_room_roles", x => new { x.RoomId, x.RoleName });
                    table.ForeignKey(
                        name: "FK_forum_room_roles_forum_rooms_RoomId",
                        column: x => x.RoomId,
                        principalTable: "forum_rooms",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "forum_topics",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    RoomId = table.Column<string>(type: "TEXT", nullable: false),
                    Access = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    AuthorId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Alias = table.Column<string>(type: "TEXT", maxLength: 140, nullable: true),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LastActivityAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    PostCount = table.Column<int>(type: "INTEGER", nullable: false),
                    Answer_PostId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Answer_ByMemberId = table.Column<string>(type: "TEXT", nullable: true),
                    Answer_At = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Closure_ByMemberId = table.Column<string>(type: "TEXT", nullable: true),
                    Closure_At = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ClosesAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ReopenedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    IsOpen = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsConfidential = table.Column<bool>(type: "INTEGER", nullable: false),
                    NoteCount = table.Column<int>(type: "INTEGER", nullable: false),
                    HiddenAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    PinnedUntil = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_forum_topics", x => x.Id);
                    table.ForeignKey(
                        name: "FK_forum_topics_forum_rooms_RoomId",
                        column: x => x.RoomId,
                        principalTable: "forum_rooms",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "identity_claims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    UserId = table.Column<string>(type: "TEXT", nullable: true),
                    ClaimType = table.Column<string>(type: "TEXT", nullable: true),
                    ClaimValue = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_identity_claims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_identity_claims_identity_members_UserId",
                        column: x => x.UserId,
                        principalTable: "identity_members",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "identity_delegations",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 26, nullable: false),
                    PrincipalId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AdviserId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Address = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    PrincipalRole = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    AdviserRole = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    MustSignIn = table.Column<bool>(type: "INTEGER", nullable: false),
                    DeclinedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_identity_delegations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_identity_delegations_identity_members_AdviserId",
                        column: x => x.AdviserId,
                        principalTable: "identity_members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_identity_delegations_identity_members_PrincipalId",
                        column: x => x.PrincipalId,
                        principalTable: "identity_members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "identity_logins",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "TEXT", nullable: false),
                    ProviderKey = table.Column<string>(type: "TEXT", nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "TEXT", nullable: true),
                    UserId = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_identity_logins", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_identity_logins_identity_members_UserId",
                        column: x => x.UserId,
                        principalTable: "identity_members",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "identity_tokens",
                columns: table => new
                {
                    UserId = table.Column<string>(type: "TEXT", nullable: false),
                    LoginProvider = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_identity_tokens", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_identity_tokens_identity_members_UserId",
                        column: x => x.UserId,
                        principalTable: "identity_members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "identity_member_roles",
                columns: table => new
                {
                    MemberId = table.Column<string>(type: "TEXT", nullable: false),
                    RoleName = table.Column<string>(type: "TEXT", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_identity_member_roles", x => new { x.MemberId, x.RoleName });
                    table.ForeignKey(
                        name: "FK_identity_member_roles_identity_members_MemberId",
                        column: x => x.MemberId,
                        principalTable: "identity_members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_identity_member_roles_identity_roles_RoleName",
                        column: x => x.RoleName,
                        principalTable: "identity_roles",
                        principalColumn: "Name",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "media_files",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 26, nullable: false),
                    Path = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    FolderId = table.Column<string>(type: "TEXT", nullable: true),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ContentType = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Bytes = table.Column<long>(type: "INTEGER", nullable: false),
                    Width = table.Column<int>(type: "INTEGER", nullable: false),
                    Height = table.Column<int>(type: "INTEGER", nullable: false),
                    FocusX = table.Column<int>(type: "INTEGER", nullable: false),
                    FocusY = table.Column<int>(type: "INTEGER", nullable: false),
                    Alt = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Caption = table.Column<string>(type: "TEXT", nullable: false),
                    Credit = table.Column<string>(type: "TEXT", nullable: false),
                    IsActive = table.Column<bool>(type: "INTEGER", nullable: false),
                    Author = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    IsKept = table.Column<bool>(type: "INTEGER", nullable: false),
                    StoredAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    StoredBy = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_media_files", x => x.Id);
                    table.ForeignKey(
                        name: "FK_media_files_media_folders_FolderId",
                        column: x => x.FolderId,
                        principalTable: "media_folders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "forum_held",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    MemberId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AuthorId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Alias = table.Column<string>(type: "TEXT", maxLength: 140, nullable: true),
                    PreparedById = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    RoomId = table.Column<string>(type: "TEXT", nullable: false),
                    TopicId = table.Column<string>(type: "TEXT", nullable: true),
                    Access = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Content = table.Column<string>(type: "TEXT", nullable: false),
                    Files = table.Column<string>(type: "TEXT", nullable: true),
                    HeldAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RefusedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_forum_held", x => x.Id);
                    table.ForeignKey(
                        name: "FK_forum_held_forum_rooms_RoomId",
                        column: x => x.RoomId,
                        principalTable: "forum_rooms",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_forum_held_forum_topics_TopicId",
                        column: x => x.TopicId,
                        principalTable: "forum_topics",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "forum_help_requests",
                columns: table => new
                {
                    TopicId = table.Column<string>(type: "TEXT", nullable: false),
                    MemberId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_forum_help_requests", x => new { x.TopicId, x.MemberId });
                    table.ForeignKey(
                        name: "FK_forum_help_requests_forum_topics_TopicId",
                        column: x => x.TopicId,
                        principalTable: "forum_topics",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "forum_holds",
                columns: table => new
                {
                    TopicId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    MemberId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_forum_holds", x => x.TopicId);
                    table.ForeignKey(
                        name: "FK_forum_holds_forum_topics_TopicId",
                        column: x => x.TopicId,
                        principalTable: "forum_topics",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "forum_lessons",
                columns: table => new
                {
                    TopicId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Body = table.Column<string>(type: "TEXT", nullable: false),
                    MemberId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_forum_lessons", x => x.TopicId);
                    table.ForeignKey(
                        name: "FK_forum_lessons_forum_topics_TopicId",
                        column: x => x.TopicId,
                        principalTable: "forum_topics",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "forum_merged",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    IntoId = table.Column<string>(type: "TEXT", nullable: false),
                    Offset = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_forum_merged", x => x.Id);
                    table.ForeignKey(
                        name: "FK_forum_merged_forum_topics_IntoId",
                        column: x => x.IntoId,
                        principalTable: "forum_topics",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "forum_open_questions",
                columns: table => new
                {
                    TopicId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Round = table.Column<int>(type: "INTEGER", nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    AnsweredBy = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_forum_open_questions", x => x.TopicId);
                    table.ForeignKey(
                        name: "FK_forum_open_questions_forum_topics_TopicId",
                        column: x => x.TopicId,
                        principalTable: "forum_topics",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "forum_polls",
                columns: table => new
                {
                    TopicId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Way = table.Column<int>(type: "INTEGER", nullable: false),
                    IsSecret = table.Column<bool>(type: "INTEGER", nullable: false),
                    ClosesAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    OptionLines = table.Column<string>(type: "TEXT", nullable: false),
                    Tally = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Voters = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_forum_polls", x => x.TopicId);
                    table.ForeignKey(
                        name: "FK_forum_polls_forum_topics_TopicId",
                        column: x => x.TopicId,
                        principalTable: "forum_topics",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "forum_posts",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    TopicId = table.Column<string>(type: "TEXT", nullable: false),
                    Access = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    AuthorId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Alias = table.Column<string>(type: "TEXT", maxLength: 140, nullable: true),
                    PreparedById = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Body = table.Column<string>(type: "TEXT", nullable: false),
                    Files = table.Column<string>(type: "TEXT", nullable: true),
                    Key = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EditedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    EditedById = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    HasFormerTexts = table.Column<bool>(type: "INTEGER", nullable: false),
                    HiddenAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_forum_posts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_forum_posts_forum_topics_TopicId",
                        column: x => x.TopicId,
                        principalTable: "forum_topics",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "forum_proposals",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AdviserId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PrincipalId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    RoomId = table.Column<string>(type: "TEXT", nullable: false),
                    TopicId = table.Column<string>(type: "TEXT", nullable: true),
                    StartsTopic = table.Column<bool>(type: "INTEGER", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Content = table.Column<string>(type: "TEXT", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    ProposedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Remark = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    PostId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_forum_proposals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_forum_proposals_forum_rooms_RoomId",
                        column: x => x.RoomId,
                        principalTable: "forum_rooms",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_forum_proposals_forum_topics_TopicId",
                        column: x => x.TopicId,
                        principalTable: "forum_topics",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "forum_readings",
                columns: table => new
                {
                    MemberId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    TopicId = table.Column<string>(type: "TEXT", nullable: false),
                    Until = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_forum_readings", x => new { x.MemberId, x.TopicId });
                    table.ForeignKey(
                        name: "FK_forum_readings_forum_topics_TopicId",
                        column: x => x.TopicId,
                        principalTable: "forum_topics",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "forum_topic_items",
                columns: table => new
                {
                    TopicId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ItemId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Tie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_forum_topic_items", x => new { x.TopicId, x.ItemId });
                    table.ForeignKey(
                        name: "FK_forum_topic_items_forum_topics_TopicId",
                        column: x => x.TopicId,
                        principalTable: "forum_topics",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "forum_topic_notes",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    TopicId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    MemberId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Body = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_forum_topic_notes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_forum_topic_notes_forum_topics_TopicId",
                        column: x => x.TopicId,
                        principalTable: "forum_topics",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "forum_topic_terms",
                columns: table => new
                {
                    TopicId = table.Column<string>(type: "TEXT", nullable: false),
                    Facet = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Term = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_forum_topic_terms", x => new { x.TopicId, x.Facet, x.Term });
                    table.ForeignKey(
                        name: "FK_forum_topic_terms_forum_topics_TopicId",
                        column: x => x.TopicId,
                        principalTable: "forum_topics",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "media_words",
                columns: table => new
                {
                    FileId = table.Column<string>(type: "TEXT", nullable: false),
                    Word = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_media_words", x => new { x.Word, x.FileId });
                    table.ForeignKey(
                        name: "FK_media_words_media_files_FileId",
                        column: x => x.FileId,
                        principalTable: "media_files",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "forum_ballots",
                columns: table => new
                {
                    TopicId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    MemberId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Choices = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_forum_ballots", x => new { x.TopicId, x.MemberId });
                    table.ForeignKey(
                        name: "FK_forum_ballots_forum_polls_TopicId",
                        column: x => x.TopicId,
                        principalTable: "forum_polls",
                        principalColumn: "TopicId",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "forum_former_texts",
                columns: table => new
                {
                    PostId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Body = table.Column<string>(type: "TEXT", nullable: false),
                    Files = table.Column<string>(type: "TEXT", nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ById = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ErasedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_forum_former_texts", x => new { x.PostId, x.Number });
                    table.ForeignKey(
                        name: "FK_forum_former_texts_forum_posts_PostId",
                        column: x => x.PostId,
                        principalTable: "forum_posts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "forum_kept_posts",
                columns: table => new
                {
                    MemberId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PostId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    KeptAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RemindOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_forum_kept_posts", x => new { x.MemberId, x.PostId });
                    table.ForeignKey(
                        name: "FK_forum_kept_posts_forum_posts_PostId",
                        column: x => x.PostId,
                        principalTable: "forum_posts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "forum_quotations",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 26, nullable: false),
                    ItemId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    TopicId = table.Column<string>(type: "TEXT", nullable: false),
                    PostId = table.Column<string>(type: "TEXT", nullable: false),
                    AuthorId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Alias = table.Column<string>(type: "TEXT", maxLength: 140, nullable: true),
                    AskedBy = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Words = table.Column<string>(type: "TEXT", nullable: false),
                    Verdict = table.Column<int>(type: "INTEGER", nullable: false),
                    IsNameless = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsContact = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsSealed = table.Column<bool>(type: "INTEGER", nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_forum_quotations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_forum_quotations_forum_posts_PostId",
                        column: x => x.PostId,
                        principalTable: "forum_posts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_forum_quotations_forum_topics_TopicId",
                        column: x => x.TopicId,
                        principalTable: "forum_topics",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "forum_quotes",
                columns: table => new
                {
                    QuotedId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PostId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_forum_quotes", x => new { x.QuotedId, x.PostId });
                    table.ForeignKey(
                        name: "FK_forum_quotes_forum_posts_PostId",
                        column: x => x.PostId,
                        principalTable: "forum_posts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_forum_quotes_forum_posts_QuotedId",
                        column: x => x.QuotedId,
                        principalTable: "forum_posts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "forum_reports",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PostId = table.Column<string>(type: "TEXT", nullable: false),
                    TopicId = table.Column<string>(type: "TEXT", nullable: false),
                    Access = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ClaimedBy = table.Column<string>(type: "TEXT", nullable: true),
                    Verdict = table.Column<int>(type: "INTEGER", nullable: true),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    JudgedBy = table.Column<string>(type: "TEXT", nullable: true),
                    JudgedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_forum_reports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_forum_reports_forum_posts_PostId",
                        column: x => x.PostId,
                        principalTable: "forum_posts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_forum_reports_forum_topics_TopicId",
                        column: x => x.TopicId,
                        principalTable: "forum_topics",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "forum_signs",
                columns: table => new
                {
                    PostId = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    MemberId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Organisation = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_forum_signs", x => new { x.PostId, x.Kind, x.MemberId });
                    table.ForeignKey(
                        name: "FK_forum_signs_forum_posts_PostId",
                        column: x => x.PostId,
                        principalTable: "forum_posts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "forum_unsealings",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PostId = table.Column<string>(type: "TEXT", nullable: false),
                    TopicId = table.Column<string>(type: "TEXT", nullable: false),
                    MaskId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Access = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    AskedBy = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    AgreedBy = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    AgreedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    AgreedReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_forum_unsealings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_forum_unsealings_forum_posts_PostId",
                        column: x => x.PostId,
                        principalTable: "forum_posts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_forum_unsealings_forum_topics_TopicId",
                        column: x => x.TopicId,
                        principalTable: "forum_topics",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "forum_attachments",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OwnerId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PostId = table.Column<string>(type: "TEXT", nullable: true),
                    HeldId = table.Column<string>(type: "TEXT", nullable: true),
                    ProposalId = table.Column<string>(type: "TEXT", nullable: true),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ContentType = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Bytes = table.Column<long>(type: "INTEGER", nullable: false),
                    Width = table.Column<int>(type: "INTEGER", nullable: false),
                    Height = table.Column<int>(type: "INTEGER", nullable: false),
                    IsActive = table.Column<bool>(type: "INTEGER", nullable: false),
                    Author = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    UploadedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_forum_attachments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_forum_attachments_forum_held_HeldId",
                        column: x => x.HeldId,
                        principalTable: "forum_held",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_forum_attachments_forum_posts_PostId",
                        column: x => x.PostId,
                        principalTable: "forum_posts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_forum_attachments_forum_proposals_ProposalId",
                        column: x => x.ProposalId,
                        principalTable: "forum_proposals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "forum_flags",
                columns: table => new
                {
                    PostId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    MemberId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ReportId = table.Column<string>(type: "TEXT", nullable: false),
                    Reason = table.Column<int>(type: "INTEGER", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_forum_flags", x => new { x.PostId, x.MemberId });
                    table.ForeignKey(
                        name: "FK_forum_flags_forum_reports_ReportId",
                        column: x => x.ReportId,
                        principalTable: "forum_reports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_content_cards_Type_PublishedAt_ItemId_Place",
                table: "content_cards",
                columns: new[] { "Type", "PublishedAt", "ItemId", "Place" });

            migrationBuilder.CreateIndex(
                name: "IX_content_checked_links_BrokenSince_Key",
                table: "content_checked_links",
                columns: new[] { "BrokenSince", "Key" });

            migrationBuilder.CreateIndex(
                name: "IX_content_checked_links_NextCheckAt_Host",
                table: "content_checked_links",
                columns: new[] { "NextCheckAt", "Host" });

            migrationBuilder.CreateIndex(
                name: "IX_content_items_ModifiedAt_Id",
                table: "content_items",
                columns: new[] { "ModifiedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_content_items_PublishedAt_Id",
                table: "content_items",
                columns: new[] { "PublishedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_content_items_Type",
                table: "content_items",
                column: "Type",
                filter: "\"PublishedVersionId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_content_items_Type_PublishedAt_Id",
                table: "content_items",
                columns: new[] { "Type", "PublishedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_content_kept_work_ItemId_StartedAt",
                table: "content_kept_work",
                columns: new[] { "ItemId", "StartedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_content_kept_work_KeptAt",
                table: "content_kept_work",
                column: "KeptAt");

            migrationBuilder.CreateIndex(
                name: "IX_content_links_TargetId_ItemId",
                table: "content_links",
                columns: new[] { "TargetId", "ItemId" });

            migrationBuilder.CreateIndex(
                name: "IX_content_outside_links_LinkKey_ItemId",
                table: "content_outside_links",
                columns: new[] { "LinkKey", "ItemId" });

            migrationBuilder.CreateIndex(
                name: "IX_content_paths_ItemId",
                table: "content_paths",
                column: "ItemId");

            migrationBuilder.CreateIndex(
                name: "IX_content_preview_links_Hash",
                table: "content_preview_links",
                column: "Hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_content_preview_links_ItemId_MadeAt",
                table: "content_preview_links",
                columns: new[] { "ItemId", "MadeAt" });

            migrationBuilder.CreateIndex(
                name: "IX_content_remarks_ItemId_MadeAt_Id",
                table: "content_remarks",
                columns: new[] { "ItemId", "MadeAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_content_review_dates_On_ItemId",
                table: "content_review_dates",
                columns: new[] { "On", "ItemId" });

            migrationBuilder.CreateIndex(
                name: "IX_content_review_dates_RemindOn_ItemId",
                table: "content_review_dates",
                columns: new[] { "RemindOn", "ItemId" });

            migrationBuilder.CreateIndex(
                name: "IX_content_reviews_SubmittedAt_ItemId",
                table: "content_reviews",
                columns: new[] { "SubmittedAt", "ItemId" });

            migrationBuilder.CreateIndex(
                name: "IX_content_terms_TermId_ItemId",
                table: "content_terms",
                columns: new[] { "TermId", "ItemId" });

            migrationBuilder.CreateIndex(
                name: "IX_content_versions_ItemId_SavedAt_Id",
                table: "content_versions",
                columns: new[] { "ItemId", "SavedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_forum_acts_RoomId_At_Id",
                table: "forum_acts",
                columns: new[] { "RoomId", "At", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_forum_attachments_Hash",
                table: "forum_attachments",
                column: "Hash");

            migrationBuilder.CreateIndex(
                name: "IX_forum_attachments_HeldId",
                table: "forum_attachments",
                column: "HeldId");

            migrationBuilder.CreateIndex(
                name: "IX_forum_attachments_OwnerId_UploadedAt",
                table: "forum_attachments",
                columns: new[] { "OwnerId", "UploadedAt" },
                filter: "\"PostId\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_forum_attachments_PostId",
                table: "forum_attachments",
                column: "PostId");

            migrationBuilder.CreateIndex(
                name: "IX_forum_attachments_ProposalId",
                table: "forum_attachments",
                column: "ProposalId");

            migrationBuilder.CreateIndex(
                name: "IX_forum_attachments_UploadedAt",
                table: "forum_attachments",
                column: "UploadedAt",
                filter: "\"PostId\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_forum_ballots_TopicId_At_MemberId",
                table: "forum_ballots",
                columns: new[] { "TopicId", "At", "MemberId" });

            migrationBuilder.CreateIndex(
                name: "IX_forum_destructions_At_Id",
                table: "forum_destructions",
                columns: new[] { "At", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_forum_drafts_SavedAt",
                table: "forum_drafts",
                column: "SavedAt");

            migrationBuilder.CreateIndex(
                name: "IX_forum_flags_ReportId",
                table: "forum_flags",
                column: "ReportId");

            migrationBuilder.CreateIndex(
                name: "IX_forum_follows_Subject",
                table: "forum_follows",
                column: "Subject");

            migrationBuilder.CreateIndex(
                name: "IX_forum_held_HeldAt_Id",
                table: "forum_held",
                columns: new[] { "HeldAt", "Id" },
                filter: "\"RefusedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_forum_held_MemberId_Key",
                table: "forum_held",
                columns: new[] { "MemberId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_forum_held_RoomId",
                table: "forum_held",
                column: "RoomId");

            migrationBuilder.CreateIndex(
                name: "IX_forum_held_TopicId",
                table: "forum_held",
                column: "TopicId");

            migrationBuilder.CreateIndex(
                name: "IX_forum_help_requests_MemberId_AskedAt",
                table: "forum_help_requests",
                columns: new[] { "MemberId", "AskedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_forum_kept_posts_MemberId_KeptAt_PostId",
                table: "forum_kept_posts",
                columns: new[] { "MemberId", "KeptAt", "PostId" });

            migrationBuilder.CreateIndex(
                name: "IX_forum_kept_posts_PostId",
                table: "forum_kept_posts",
                column: "PostId");

            migrationBuilder.CreateIndex(
                name: "IX_forum_kept_posts_RemindOn",
                table: "forum_kept_posts",
                column: "RemindOn",
                filter: "\"RemindOn\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_forum_masks_MemberId",
                table: "forum_masks",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_forum_member_entries_At_Id",
                table: "forum_member_entries",
                columns: new[] { "At", "Id" },
                filter: "\"Kind\" <> 0");

            migrationBuilder.CreateIndex(
                name: "IX_forum_member_entries_MemberId_At_Id",
                table: "forum_member_entries",
                columns: new[] { "MemberId", "At", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_forum_merged_IntoId",
                table: "forum_merged",
                column: "IntoId");

            migrationBuilder.CreateIndex(
                name: "IX_forum_open_questions_AnsweredAt_TopicId",
                table: "forum_open_questions",
                columns: new[] { "AnsweredAt", "TopicId" });

            migrationBuilder.CreateIndex(
                name: "IX_forum_open_questions_AskedAt_TopicId",
                table: "forum_open_questions",
                columns: new[] { "AskedAt", "TopicId" },
                filter: "\"AnsweredAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_forum_posts_AuthorId_Key",
                table: "forum_posts",
                columns: new[] { "AuthorId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_forum_posts_masked",
                table: "forum_posts",
                columns: new[] { "TopicId", "Number", "AuthorId", "Alias" },
                filter: "\"Alias\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_forum_posts_TopicId_Number",
                table: "forum_posts",
                columns: new[] { "TopicId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_forum_proposals_AdviserId_Key",
                table: "forum_proposals",
                columns: new[] { "AdviserId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_forum_proposals_AdviserId_ProposedAt_Id",
                table: "forum_proposals",
                columns: new[] { "AdviserId", "ProposedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_forum_proposals_DecidedAt",
                table: "forum_proposals",
                column: "DecidedAt",
                filter: "\"DecidedAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_forum_proposals_ExpiresAt",
                table: "forum_proposals",
                column: "ExpiresAt",
                filter: "\"State\" = 0");

            migrationBuilder.CreateIndex(
                name: "IX_forum_proposals_PrincipalId_ProposedAt_Id",
                table: "forum_proposals",
                columns: new[] { "PrincipalId", "ProposedAt", "Id" },
                filter: "\"State\" = 0");

            migrationBuilder.CreateIndex(
                name: "IX_forum_proposals_RoomId",
                table: "forum_proposals",
                column: "RoomId");

            migrationBuilder.CreateIndex(
                name: "IX_forum_proposals_TopicId",
                table: "forum_proposals",
                column: "TopicId");

            migrationBuilder.CreateIndex(
                name: "IX_forum_quotations_ItemId",
                table: "forum_quotations",
                column: "ItemId");

            migrationBuilder.CreateIndex(
                name: "IX_forum_quotations_PostId",
                table: "forum_quotations",
                column: "PostId");

            migrationBuilder.CreateIndex(
                name: "IX_forum_quotations_TopicId",
                table: "forum_quotations",
                column: "TopicId");

            migrationBuilder.CreateIndex(
                name: "IX_forum_quotes_PostId",
                table: "forum_quotes",
                column: "PostId");

            migrationBuilder.CreateIndex(
                name: "IX_forum_readings_TopicId",
                table: "forum_readings",
                column: "TopicId");

            migrationBuilder.CreateIndex(
                name: "IX_forum_reports_JudgedAt_Id",
                table: "forum_reports",
                columns: new[] { "JudgedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_forum_reports_OpenedAt_Id",
                table: "forum_reports",
                columns: new[] { "OpenedAt", "Id" },
                filter: "\"JudgedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_forum_reports_PostId",
                table: "forum_reports",
                column: "PostId",
                unique: true,
                filter: "\"JudgedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_forum_reports_TopicId",
                table: "forum_reports",
                column: "TopicId");

            migrationBuilder.CreateIndex(
                name: "IX_forum_room_members_RoomId_At_MemberId",
                table: "forum_room_members",
                columns: new[] { "RoomId", "At", "MemberId" });

            migrationBuilder.CreateIndex(
                name: "IX_forum_room_requests_RoomId_AskedAt_MemberId",
                table: "forum_room_requests",
                columns: new[] { "RoomId", "AskedAt", "MemberId" });

            migrationBuilder.CreateIndex(
                name: "IX_forum_rooms_Slug",
                table: "forum_rooms",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_forum_rules_accepted_At_MemberId",
                table: "forum_rules_accepted",
                columns: new[] { "At", "MemberId" });

            migrationBuilder.CreateIndex(
                name: "IX_forum_topic_items_ItemId",
                table: "forum_topic_items",
                column: "ItemId");

            migrationBuilder.CreateIndex(
                name: "IX_forum_topic_notes_TopicId_At_Id",
                table: "forum_topic_notes",
                columns: new[] { "TopicId", "At", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_forum_topic_terms_Term_Facet",
                table: "forum_topic_terms",
                columns: new[] { "Term", "Facet" });

            migrationBuilder.CreateIndex(
                name: "IX_forum_topics_AuthorId_LastActivityAt_Id",
                table: "forum_topics",
                columns: new[] { "AuthorId", "LastActivityAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_forum_topics_AuthorId_StartedAt",
                table: "forum_topics",
                columns: new[] { "AuthorId", "StartedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_forum_topics_ClosesAt",
                table: "forum_topics",
                column: "ClosesAt",
                filter: "\"ClosesAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_forum_topics_Closure_At",
                table: "forum_topics",
                column: "Closure_At");

            migrationBuilder.CreateIndex(
                name: "IX_forum_topics_Kind",
                table: "forum_topics",
                column: "Kind");

            migrationBuilder.CreateIndex(
                name: "IX_forum_topics_open",
                table: "forum_topics",
                columns: new[] { "RoomId", "LastActivityAt", "Id" },
                filter: "\"IsOpen\"");

            migrationBuilder.CreateIndex(
                name: "IX_forum_topics_RoomId_LastActivityAt_Id",
                table: "forum_topics",
                columns: new[] { "RoomId", "LastActivityAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_forum_topics_RoomId_PinnedUntil",
                table: "forum_topics",
                columns: new[] { "RoomId", "PinnedUntil" },
                filter: "\"PinnedUntil\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_forum_topics_without_reply",
                table: "forum_topics",
                columns: new[] { "RoomId", "LastActivityAt", "Id" },
                filter: "\"PostCount\" = 1");

            migrationBuilder.CreateIndex(
                name: "IX_forum_unsealings_AskedAt_Id",
                table: "forum_unsealings",
                columns: new[] { "AskedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_forum_unsealings_MaskId",
                table: "forum_unsealings",
                column: "MaskId");

            migrationBuilder.CreateIndex(
                name: "IX_forum_unsealings_PostId",
                table: "forum_unsealings",
                column: "PostId");

            migrationBuilder.CreateIndex(
                name: "IX_forum_unsealings_TopicId",
                table: "forum_unsealings",
                column: "TopicId");

            migrationBuilder.CreateIndex(
                name: "IX_identity_claims_UserId",
                table: "identity_claims",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_identity_delegations_Address",
                table: "identity_delegations",
                column: "Address",
                filter: "\"AdviserId\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_identity_delegations_AdviserId_PrincipalId",
                table: "identity_delegations",
                columns: new[] { "AdviserId", "PrincipalId" },
                unique: true,
                filter: "\"EndedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_identity_delegations_PrincipalId_MadeAt_Id",
                table: "identity_delegations",
                columns: new[] { "PrincipalId", "MadeAt", "Id" },
                filter: "\"EndedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_identity_logins_UserId",
                table: "identity_logins",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_identity_member_roles_RoleName",
                table: "identity_member_roles",
                column: "RoleName");

            migrationBuilder.CreateIndex(
                name: "IX_identity_members_MunicipalityCode",
                table: "identity_members",
                column: "MunicipalityCode");

            migrationBuilder.CreateIndex(
                name: "IX_identity_members_Name_Id",
                table: "identity_members",
                columns: new[] { "Name", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_identity_members_NormalizedEmail",
                table: "identity_members",
                column: "NormalizedEmail",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_identity_members_NormalizedUserName",
                table: "identity_members",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_identity_members_SuspendedUntil",
                table: "identity_members",
                column: "SuspendedUntil",
                filter: "\"SuspendedUntil\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_kernel_audit_Act_At_Number",
                table: "kernel_audit",
                columns: new[] { "Act", "At", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_kernel_audit_At_Number",
                table: "kernel_audit",
                columns: new[] { "At", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_kernel_audit_Kind_Key_At_Number",
                table: "kernel_audit",
                columns: new[] { "Kind", "Key", "At", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_kernel_audit_MemberId_At_Number",
                table: "kernel_audit",
                columns: new[] { "MemberId", "At", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_kernel_changes_Transaction_Number",
                table: "kernel_changes",
                columns: new[] { "Transaction", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_kernel_jobs_DueAt_Id",
                table: "kernel_jobs",
                columns: new[] { "DueAt", "Id" },
                filter: "NOT \"GaveUp\"");

            migrationBuilder.CreateIndex(
                name: "IX_media_files_Alt_StoredAt_Id",
                table: "media_files",
                columns: new[] { "Alt", "StoredAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_media_files_FolderId_StoredAt_Id",
                table: "media_files",
                columns: new[] { "FolderId", "StoredAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_media_files_Hash",
                table: "media_files",
                column: "Hash");

            migrationBuilder.CreateIndex(
                name: "IX_media_files_Path",
                table: "media_files",
                column: "Path",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_media_files_StoredAt_Id",
                table: "media_files",
                columns: new[] { "StoredAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_media_files_to_collect",
                table: "media_files",
                column: "StoredAt",
                filter: "NOT \"IsKept\"");

            migrationBuilder.CreateIndex(
                name: "IX_media_folders_ParentId_Name",
                table: "media_folders",
                columns: new[] { "ParentId", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_media_uses_Source_Key",
                table: "media_uses",
                columns: new[] { "Source", "Key" });

            migrationBuilder.CreateIndex(
                name: "IX_media_words_FileId",
                table: "media_words",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_notifications_digests_NextAt",
                table: "notifications_digests",
                column: "NextAt");

            migrationBuilder.CreateIndex(
                name: "IX_notifications_inbox_About",
                table: "notifications_inbox",
                column: "About");

            migrationBuilder.CreateIndex(
                name: "IX_notifications_inbox_At",
                table: "notifications_inbox",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_notifications_inbox_MemberId_Access",
                table: "notifications_inbox",
                columns: new[] { "MemberId", "Access" },
                filter: "\"ReadAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_notifications_inbox_MemberId_At_Id",
                table: "notifications_inbox",
                columns: new[] { "MemberId", "At", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_notifications_mail_About",
                table: "notifications_mail",
                column: "About");

            migrationBuilder.CreateIndex(
                name: "IX_notifications_mail_MadeAt_Id",
                table: "notifications_mail",
                columns: new[] { "MadeAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_notifications_mail_State_DueAt_Id",
                table: "notifications_mail",
                columns: new[] { "State", "DueAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_notifications_mail_State_MadeAt_Id",
                table: "notifications_mail",
                columns: new[] { "State", "MadeAt", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "content_cards");

            migrationBuilder.DropTable(
                name: "content_checked_links");

            migrationBuilder.DropTable(
                name: "content_definitions");

            migrationBuilder.DropTable(
                name: "content_judgements");

            migrationBuilder.DropTable(
                name: "content_kept_work");

            migrationBuilder.DropTable(
                name: "content_links");

            migrationBuilder.DropTable(
                name: "content_outside_links");

            migrationBuilder.DropTable(
                name: "content_paths");

            migrationBuilder.DropTable(
                name: "content_preview_links");

            migrationBuilder.DropTable(
                name: "content_remarks");

            migrationBuilder.DropTable(
                name: "content_review_dates");

            migrationBuilder.DropTable(
                name: "content_reviews");

            migrationBuilder.DropTable(
                name: "content_schedules");

            migrationBuilder.DropTable(
                name: "content_terms");

            migrationBuilder.DropTable(
                name: "content_versions");

            migrationBuilder.DropTable(
                name: "forum_acts");

            migrationBuilder.DropTable(
                name: "forum_attachments");

            migrationBuilder.DropTable(
                name: "forum_ballots");

            migrationBuilder.DropTable(
                name: "forum_destructions");

            migrationBuilder.DropTable(
                name: "forum_drafts");

            migrationBuilder.DropTable(
                name: "forum_flags");

            migrationBuilder.DropTable(
                name: "forum_follows");

            migrationBuilder.DropTable(
                name: "forum_former_texts");

            migrationBuilder.DropTable(
                name: "forum_help_offers");

            migrationBuilder.DropTable(
                name: "forum_help_requests");

            migrationBuilder.DropTable(
                name: "forum_holds");

            migrationBuilder.DropTable(
                name: "forum_kept_posts");

            migrationBuilder.DropTable(
                name: "forum_lessons");

            migrationBuilder.DropTable(
                name: "forum_masks");

            migrationBuilder.DropTable(
                name: "forum_member_entries");

            migrationBuilder.DropTable(
                name: "forum_merged");

            migrationBuilder.DropTable(
                name: "forum_open_questions");

            migrationBuilder.DropTable(
                name: "forum_quotations");

            migrationBuilder.DropTable(
                name: "forum_quotes");

            migrationBuilder.DropTable(
                name: "forum_readings");

            migrationBuilder.DropTable(
                name: "forum_room_members");

            migrationBuilder.DropTable(
                name: "forum_room_requests");

            migrationBuilder.DropTable(
                name: "forum_room_roles");

            migrationBuilder.DropTable(
                name: "forum_rules");

            migrationBuilder.DropTable(
                name: "forum_rules_accepted");

            migrationBuilder.DropTable(
                name: "forum_signs");

            migrationBuilder.DropTable(
                name: "forum_topic_items");

            migrationBuilder.DropTable(
                name: "forum_topic_notes");

            migrationBuilder.DropTable(
                name: "forum_topic_terms");

            migrationBuilder.DropTable(
                name: "forum_unsealings");

            migrationBuilder.DropTable(
                name: "identity_claims");

            migrationBuilder.DropTable(
                name: "identity_delegations");

            migrationBuilder.DropTable(
                name: "identity_logins");

            migrationBuilder.DropTable(
                name: "identity_member_roles");

            migrationBuilder.DropTable(
                name: "identity_tokens");

            migrationBuilder.DropTable(
                name: "kernel_audit");

            migrationBuilder.DropTable(
                name: "kernel_changes");

            migrationBuilder.DropTable(
                name: "kernel_jobs");

            migrationBuilder.DropTable(
                name: "kernel_settings");

            migrationBuilder.DropTable(
                name: "media_texts");

            migrationBuilder.DropTable(
                name: "media_uses");

            migrationBuilder.DropTable(
                name: "media_words");

            migrationBuilder.DropTable(
                name: "notifications_digests");

            migrationBuilder.DropTable(
                name: "notifications_inbox");

            migrationBuilder.DropTable(
                name: "notifications_mail");

            migrationBuilder.DropTable(
                name: "notifications_preferences");

            migrationBuilder.DropTable(
                name: "search_log");

            migrationBuilder.DropTable(
                name: "search_synonyms");

            migrationBuilder.DropTable(
                name: "content_items");

            migrationBuilder.DropTable(
                name: "forum_held");

            migrationBuilder.DropTable(
                name: "forum_proposals");

            migrationBuilder.DropTable(
                name: "forum_polls");

            migrationBuilder.DropTable(
                name: "forum_reports");

            migrationBuilder.DropTable(
                name: "identity_roles");

            migrationBuilder.DropTable(
                name: "identity_members");

            migrationBuilder.DropTable(
                name: "media_files");

            migrationBuilder.DropTable(
                name: "forum_posts");

            migrationBuilder.DropTable(
                name: "media_folders");

            migrationBuilder.DropTable(
                name: "forum_topics");

            migrationBuilder.DropTable(
                name: "forum_rooms");
        }
    }
}
