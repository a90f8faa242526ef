package vn.hoitu.demo;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoitu.contribution.CallDesk;
import vn.hoitu.contribution.OpenCalls;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.tenancy.Tenancy;

/** An open call of the desk and what two readers sent: real links, real forms, waiting in the inbox. */
@Component
class Collaboration {

    private static final int DAYS = 60;
    private static final int MOST_USES = 200;
    private static final String GUIDANCE = """
            Bài dưới 1.200 chữ, ảnh do chính tác giả chụp. Nhuận bút theo quy định của tòa soạn.
            Bài đã đăng nơi khác xin không gửi lại.""";

    private static final OpenCalls.Filled MARKET = new OpenCalls.Filled(
            "Vàng Thị Súa", "vang.thi.sua@example.vn", "0900 000 101", "Chợ phiên họp lại sau mùa mưa", """
            Hai tháng cầu tràn ngập nước, chợ phiên xã Mường Lễ phải họp nhờ sân trường. Sáng nay bà con gùi hàng qua cầu mới, \
            chợ đông từ lúc chưa tan sương.

            Chị Giàng Thị Mỷ bán mèn mén nói tiền hàng một buổi bằng cả tuần trước. Hàng thổ cẩm của nhóm phụ nữ bản Ẳng năm nay \
            có thêm mã để khách quét xem ai dệt.

            Ban quản lý chợ cho biết từ phiên sau sẽ thu gom rác ngay trong buổi, vì nước suối ở dưới chợ là nguồn nước của hai bản.""");

    private static final OpenCalls.Filled SCHOOL = new OpenCalls.Filled(
            "Nguyễn Hữu Đức", "nguyen.huu.duc@example.vn", "0900 000 102", "Thầy giáo dạy bơi bằng ao cá của nhà", """
            Hè này thầy Lường Văn Phấng ở xã Nà Sản lại quây một góc ao cá làm bể bơi. Ba năm, hơn hai trăm học trò đã biết bơi ở đó.

            Không có hồ, thầy đo độ sâu bằng sào nứa, buộc phao bằng can nhựa, và bắt từng em tập thở một tuần trước khi xuống nước.

            Tôi gửi bài này vì xã bên vừa có hai em bị nước cuốn; mong tòa soạn cử người lên viết kỹ hơn.""");

    private final CallDesk calls;
    private final OpenCalls open;
    private final Tenancy tenancy;

    Collaboration(CallDesk calls, OpenCalls open, Tenancy tenancy) {
        this.calls = calls;
        this.open = open;
        this.tenancy = tenancy;
    }

    /** Once and whole. */
    void fill(AgencyId agency, Newsroom room, Map<String, UUID> sections) {
        tenancy.within(agency, () -> {
            if (room.place().equals(Places.PAPER) && open.isEmpty(agency)) {
                CallDesk.Wish wish =
                        new CallDesk.Wish("Viết từ bản làng", GUIDANCE, sections.get("xa-hoi"), DAYS, MOST_USES);
                String address = calls.make(agency, room.actor(room.editor()), wish)
                        .orThrow()
                        .address();
                open.handIn(address, MARKET);
                open.handIn(address, SCHOOL);
            }
        });
    }
}
