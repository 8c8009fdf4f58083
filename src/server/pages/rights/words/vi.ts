import type { RightsWords } from '../words.ts'

/** The patients' page in Vietnamese; a draft. */
export const vi: RightsWords = {
  title: 'Khi nhân viên công lực đến: quyền của quý vị tại đây',
  lead: 'Quý vị được chăm sóc tại đây. Điều đó không thay đổi khi nhân viên công lực đến.',
  skip: 'Đến phần nội dung',
  languages: 'Ngôn ngữ',
  draft: 'Bản nháp, chưa được duyệt lại.',
  general:
    'Đây là việc một bệnh viện theo quy tắc ban đầu của Ostiary làm. Bệnh viện của quý vị có thể làm nhiều hơn. Xin hỏi tại đó.',
  at: 'Trang này dành cho {name}.',
  does: {
    heading: 'Chúng tôi làm gì khi nhân viên công lực đến',
    care: 'Việc chăm sóc quý vị là trước hết. Việc đó không chờ nhân viên công lực hay câu hỏi của họ.',
    who: 'Chúng tôi hỏi họ là ai và muốn gì. Chúng tôi ghi lại.',
    call: 'Chúng tôi gọi người phụ trách tiếp nhân viên công lực tại đây.',
    wait: 'Chúng tôi mời họ chờ ở nơi công chúng chờ.',
    doors: 'Nhân viên không tự ý mở cửa bên trong cho họ.',
    order: 'Chúng tôi phải tuân theo lệnh của thẩm phán có hiệu lực cho nơi này.',
    presence: 'Nếu họ hỏi quý vị có ở đây không, quầy tiếp tân không trả lời.',
    sharing:
      'Chúng tôi chỉ đưa thông tin sức khỏe của quý vị khi luật cho phép hoặc bắt buộc. Không đưa nhiều hơn mức cần thiết.',
    honest: 'Chúng tôi không nói dối, không giấu người và không cản đường nhân viên công lực.',
  },
  rights: {
    heading: 'Quyền của quý vị',
    silent: 'Quý vị có thể im lặng khi nhân viên di trú hỏi.',
    interview:
      'Chúng tôi chỉ sắp xếp cho họ nói chuyện với quý vị nếu quý vị đồng ý. Quý vị có thể ngừng bất cứ lúc nào.',
    copy: 'Quý vị có thể xem hồ sơ sức khỏe của mình và lấy một bản sao.',
    amend: 'Quý vị có thể yêu cầu chúng tôi sửa hồ sơ của mình.',
    list: 'Quý vị có thể xin danh sách những ai khác đã nhận thông tin sức khỏe của mình. Luật không bắt ghi một số trường hợp.',
    directory: 'Quý vị có thể yêu cầu không để tên mình trong danh sách cho khách thăm.',
    reach: 'Quý vị có thể cho chúng tôi biết cách liên lạc: gọi hay viết thư đến đâu.',
    object: 'Nếu chúng tôi báo rằng có người đòi hồ sơ của quý vị, quý vị có thể phản đối.',
    complain:
      'Quý vị có thể khiếu nại với chúng tôi hoặc với bộ y tế liên bang. Chúng tôi không được đối xử tệ hơn vì việc đó.',
  },
  asked: {
    heading: 'Điều chúng tôi không bao giờ hỏi',
    about: 'Về tình trạng di trú',
    never: 'Chúng tôi không hỏi tình trạng di trú của quý vị. Quý vị không cần nói.',
    free: 'Theo chúng tôi biết, không có luật nào bắt chúng tôi hỏi tình trạng di trú. Nếu có ai hỏi, quý vị có thể hỏi lý do.',
    law: 'Luật của {state} buộc bệnh viện này hỏi quý vị có là công dân hay ở đây hợp pháp không.',
    perhaps:
      'Luật của {state} buộc một số bệnh viện hỏi quý vị có là công dân hay ở đây hợp pháp không. Nơi này có thể là một trong số đó.',
    decline: 'Quý vị có thể chọn không trả lời.',
    care: 'Câu trả lời không làm thay đổi việc chăm sóc quý vị.',
    notReported: 'Luật buộc bệnh viện hứa điều này: câu trả lời không được báo cho nhân viên di trú.',
    totals: 'Tiểu bang chỉ nhận tổng số, không có tên.',
    elsewhere:
      'Ở Florida và Texas, luật buộc một số bệnh viện phải hỏi. Quý vị có thể chọn không trả lời. Câu trả lời không làm thay đổi việc chăm sóc quý vị.',
  },
  call: {
    heading: 'Gọi cho ai',
    phone: 'Gọi {name}: {phone}',
    staff: 'Nếu nhân viên công lực đang ở đây, hãy nói với bất cứ nhân viên nào và xin gặp người phụ trách.',
    privacy: 'Về hồ sơ hoặc khiếu nại, hãy hỏi văn phòng bảo mật thông tin.',
    card: 'Hãy xin tấm thẻ có số điện thoại trợ giúp pháp lý. Thẻ dành cho mọi người.',
    advice: 'Chúng tôi không thể tư vấn pháp lý. Luật sư hoặc văn phòng trợ giúp pháp lý có thể.',
  },
  code: 'Mã vuông dẫn đến trang này',
  law: 'Luật làm cơ sở cho trang này',
  notice: 'Đây không phải là tư vấn pháp lý. Chưa có luật sư nào duyệt lại.',
}
