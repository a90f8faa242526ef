package vn.hoitu.editorial;

import java.util.UUID;

/** Names a piece (tác phẩm): one work in one form. */
public record PieceId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
