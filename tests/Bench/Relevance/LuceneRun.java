import java.io.*;
import java.nio.file.*;
import java.util.*;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.*;
import org.apache.lucene.index.*;
import org.apache.lucene.search.*;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Lucene's own top 10 for comparing scores: LuceneRun DOCS.tsv QUERIES.tsv RUN.tsv. Both inputs: name, tab, words in small letters. Needs lucene-core and lucene-analyzers-common. */
public class LuceneRun {
  public static void main(String[] args) throws Exception {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
      for (String line : Files.readAllLines(Paths.get(args[0]))) {
        String[] fields = line.split("\t");
        Document document = new Document();
        document.add(new StoredField("id", fields[0]));
        document.add(new TextField("body", fields[1], Field.Store.NO));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
    IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(directory));
    try (PrintWriter out = new PrintWriter(args[2])) {
      for (String line : Files.readAllLines(Paths.get(args[1]))) {
        String[] fields = line.split("\t");
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (String word : fields[1].split(" ")) query.add(new TermQuery(new Term("body", word)), BooleanClause.Occur.SHOULD);
        int rank = 0;
        for (ScoreDoc hit : searcher.search(query.build(), 10).scoreDocs)
          out.printf(Locale.ROOT, "%s\t%d\t%s\t%.7f%n", fields[0], ++rank, searcher.doc(hit.doc).get("id"), hit.score);
      }
    }
  }
}
