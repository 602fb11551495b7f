package dev.souk.librec;

import com.google.common.collect.BiMap;
import com.google.common.collect.HashBasedTable;
import com.google.common.collect.HashBiMap;
import com.google.common.collect.Table;
import dev.souk.recommender.interactions.Interactions;
import net.librec.conf.Configuration;
import net.librec.data.DataContext;
import net.librec.data.DataConvertor;
import net.librec.data.DataSplitter;
import net.librec.data.model.AbstractDataModel;
import net.librec.math.structure.DataSet;
import net.librec.math.structure.SparseMatrix;

/** Interactions in the form LibRec asks for: a train matrix of ones, ids that are their own names, nothing held out. */
final class InMemoryModel extends AbstractDataModel {
    private final SparseMatrix train;
    private final BiMap<String, Integer> users;
    private final BiMap<String, Integer> items;

    InMemoryModel(Configuration configuration, Interactions interactions) {
        setConf(configuration);
        Table<Integer, Integer, Double> cells = HashBasedTable.create();
        for (int user = 0; user < interactions.users(); user++) {
            for (int item : interactions.history(user).items()) {
                cells.put(user, item, 1.0);
            }
        }
        train = new SparseMatrix(interactions.users(), interactions.items(), cells);
        users = names(interactions.users());
        items = names(interactions.items());
    }

    private static BiMap<String, Integer> names(int count) {
        BiMap<String, Integer> names = HashBiMap.create();
        for (int id = 0; id < count; id++) {
            names.put(Integer.toString(id), id);
        }
        return names;
    }

    @Override
    protected void buildConvert() {}

    @Override
    public void buildDataModel() {}

    @Override
    public DataSet getTrainDataSet() {
        return train;
    }

    @Override
    public DataSet getTestDataSet() {
        return new SparseMatrix(train);
    }

    @Override
    public DataSet getValidDataSet() {
        return new SparseMatrix(train);
    }

    @Override
    public DataSet getDatetimeDataSet() {
        throw new UnsupportedOperationException("none of the methods here looks at times");
    }

    @Override
    public DataContext getContext() {
        return new DataContext(getConf());
    }

    @Override
    public DataSplitter getDataSplitter() {
        return new NothingHeldOut(train);
    }

    /** All is for training. */
    private record NothingHeldOut(SparseMatrix train) implements DataSplitter {
        @Override
        public void splitData() {}

        @Override
        public void setDataConvertor(DataConvertor convertor) {}

        @Override
        public SparseMatrix getTrainData() {
            return train;
        }

        @Override
        public SparseMatrix getTestData() {
            return new SparseMatrix(train);
        }

        @Override
        public SparseMatrix getValidData() {
            return new SparseMatrix(train);
        }
    }

    @Override
    public BiMap<String, Integer> getUserMappingData() {
        return users;
    }

    @Override
    public BiMap<String, Integer> getItemMappingData() {
        return items;
    }
}
