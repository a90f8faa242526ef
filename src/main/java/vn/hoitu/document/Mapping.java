package vn.hoitu.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

/**
 * Maps one behind the other. Two of them may mirror each other: a position that the first lost inside a deletion comes
 * back to its exact place at the second, which undoes that deletion.
 */
public final class Mapping implements Mappable {
    private static final int NONE = -1;

    private List<StepMap> maps;
    /** By index the map that mirrors it; as long as the maps or shorter. */
    private int[] mirrors;

    private boolean own;
    private final int from;
    private int to;

    private Mapping(List<StepMap> maps, int[] mirrors, boolean own, int from, int to) {
        this.maps = maps;
        this.mirrors = mirrors;
        this.own = own;
        this.from = from;
        this.to = to;
    }

    public Mapping() {
        this(new ArrayList<>(), new int[0], true, 0, 0);
    }

    public static Mapping of(List<StepMap> maps) {
        return new Mapping(new ArrayList<>(maps), new int[0], true, 0, maps.size());
    }

    public List<StepMap> maps() {
        return Collections.unmodifiableList(maps);
    }

    /** The index of the first map that is used. */
    public int from() {
        return from;
    }

    /** The index behind the last map that is used. */
    public int to() {
        return to;
    }

    public void append(StepMap map) {
        append(map, NONE);
    }

    /** @param mirrors the index of the map that this one undoes, or that undoes it */
    public void append(StepMap map, int mirrors) {
        if (!own) {
            maps = new ArrayList<>(maps);
            this.mirrors = this.mirrors.clone();
            own = true;
        }
        maps.add(map);
        to = maps.size();
        if (mirrors != NONE) {
            mirror(maps.size() - 1, mirrors);
        }
    }

    public void appendMapping(Mapping other) {
        int before = maps.size();
        int added = other.maps.size();
        for (int i = 0; i < added; i++) {
            int mirror = other.mirrorOf(i);
            append(other.maps.get(i), mirror != NONE && mirror < i ? before + mirror : NONE);
        }
    }

    public void appendMappingInverted(Mapping other) {
        int total = maps.size() + other.maps.size();
        for (int i = other.maps.size() - 1; i >= 0; i--) {
            int mirror = other.mirrorOf(i);
            append(other.maps.get(i).invert(), mirror > i ? total - mirror - 1 : NONE);
        }
    }

    public Mapping invert() {
        Mapping inverse = new Mapping();
        inverse.appendMappingInverted(this);
        return inverse;
    }

    /** A view through some of the maps only. */
    public Mapping slice(int fromMap, int toMap) {
        return new Mapping(maps, mirrors, false, fromMap, toMap);
    }

    public Mapping slice(int fromMap) {
        return slice(fromMap, maps.size());
    }

    public OptionalInt getMirror(int index) {
        int mirror = mirrorOf(index);
        return mirror == NONE ? OptionalInt.empty() : OptionalInt.of(mirror);
    }

    /** Says of two maps already here that one undoes the other. */
    public void mirror(int one, int other) {
        int needed = Math.max(one, other) + 1;
        if (mirrors.length < needed) {
            int length = mirrors.length;
            mirrors = Arrays.copyOf(mirrors, Math.max(needed, length * 2));
            Arrays.fill(mirrors, length, mirrors.length, NONE);
        }
        mirrors[one] = mirrors[one] == NONE ? other : mirrors[one];
        mirrors[other] = mirrors[other] == NONE ? one : mirrors[other];
    }

    private int mirrorOf(int index) {
        return index < mirrors.length ? mirrors[index] : NONE;
    }

    @Override
    public int map(int position, int side) {
        if (mirrors.length > 0) {
            return mapResult(position, side).position();
        }
        int mapped = position;
        for (int i = from; i < to; i++) {
            mapped = maps.get(i).map(mapped, side);
        }
        return mapped;
    }

    @Override
    public Mapped mapResult(int position, int side) {
        int mapped = position;
        int deletions = 0;
        for (int i = from; i < to; i++) {
            Mapped result = maps.get(i).mapResult(mapped, side);
            int mirror = result.canBeRecovered() ? mirrorOf(i) : NONE;
            if (mirror > i && mirror < to) {
                mapped = maps.get(mirror).recover(result);
                i = mirror;
            } else {
                deletions |= result.deletions();
                mapped = result.position();
            }
        }
        return new Mapped(mapped, deletions, Mapped.NO_RANGE, 0);
    }
}
