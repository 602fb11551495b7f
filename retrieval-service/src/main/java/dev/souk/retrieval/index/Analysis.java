package dev.souk.retrieval.index;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardAnalyzer;

/** How words of each language are taken apart: English stemmed, Chinese as simplified characters in pairs, others by word. */
public final class Analysis {
    private static final String CHINESE = "zh";

    private Analysis() {}

    /** Takes apart the texts of {@link ItemFields}, each field as its language is. */
    public static Analyzer analyzer() {
        Map<String, Analyzer> byField = new HashMap<>();
        for (String field : new String[] {ItemFields.NAME, ItemFields.BODY}) {
            byField.put(ItemFields.in(field, "en"), new EnglishAnalyzer());
            byField.put(ItemFields.in(field, CHINESE), new CJKAnalyzer());
        }
        return new PerFieldAnalyzerWrapper(new StandardAnalyzer(), byField);
    }

    /** A text as the language's fields and models take it: Chinese in simplified characters. */
    public static String normal(String language, String text) {
        return language.equals(CHINESE) ? ZhConverterUtil.toSimple(text) : text;
    }
}
