import type { RightsWords } from '../words.ts'

/** The patients' page in Tagalog; a draft. */
export const tl: RightsWords = {
  title: 'Kapag may dumating na mga opisyal: ang inyong mga karapatan dito',
  lead: 'Maaari kayong magpagamot dito. Hindi iyon nagbabago kapag may dumating na mga opisyal.',
  skip: 'Pumunta sa nilalaman',
  languages: 'Mga wika',
  draft: 'Burador, hindi pa nasusuri.',
  general:
    'Ito ang ginagawa ng ospital na sumusunod sa panimulang tuntunin ng Ostiary. Maaaring higit pa ang ginagawa ng inyong ospital. Magtanong doon.',
  at: 'Ang pahinang ito ay para sa {name}.',
  does: {
    heading: 'Ang ginagawa namin kapag may dumating na mga opisyal',
    care: 'Una ang inyong pagpapagamot. Hindi ito naghihintay sa mga opisyal o sa kanilang mga tanong.',
    who: 'Tinatanong namin ang mga opisyal kung sino sila at ano ang gusto nila. Isinusulat namin ito.',
    call: 'Tinatawagan namin ang taong humaharap sa mga opisyal dito.',
    wait: 'Hinihiling namin na maghintay sila kung saan naghihintay ang publiko.',
    doors: 'Hindi kusang binubuksan ng mga kawani ang mga pinto sa loob para sa kanila.',
    order: 'Dapat naming sundin ang utos ng hukom na may bisa para sa lugar na ito.',
    presence: 'Kung itanong ng opisyal kung narito kayo, hindi ito sinasabi sa front desk.',
    sharing:
      'Ibinibigay lang namin ang impormasyon tungkol sa inyong kalusugan kapag pinapayagan o iniuutos ng batas. Hindi hihigit sa kailangan.',
    honest: 'Hindi kami nagsisinungaling, nagtatago ng tao o humaharang sa mga opisyal.',
  },
  rights: {
    heading: 'Ang inyong mga karapatan',
    silent: 'Maaari kayong manahimik kapag tinatanong kayo ng mga opisyal ng imigrasyon.',
    interview:
      'Isasaayos lang namin ang pakikipag-usap sa mga opisyal kung pumayag kayo. Maaari kayong tumigil anumang oras.',
    copy: 'Maaari ninyong makita ang inyong talaang medikal at kumuha ng kopya.',
    amend: 'Maaari ninyong hilingin na itama namin ang inyong talaan.',
    list: 'Maaari kayong humingi ng listahan ng iba pang nakatanggap ng impormasyon tungkol sa inyong kalusugan. May ilang hindi isinasama ayon sa batas.',
    directory: 'Maaari ninyong hilingin na huwag isama ang inyong pangalan sa listahan para sa mga bisita.',
    reach: 'Maaari ninyong sabihin kung paano kayo kontakin: saan tatawag o susulat.',
    object: 'Kung sabihin namin na may humihingi ng inyong talaan, maaari kayong tumutol.',
    complain:
      'Maaari kayong magreklamo sa amin o sa kagawaran ng kalusugan ng U.S. Hindi namin kayo maaaring tratuhin nang mas masama dahil dito.',
  },
  asked: {
    heading: 'Ang hindi namin kailanman itinatanong',
    about: 'Tungkol sa katayuan sa imigrasyon',
    never: 'Hindi namin itinatanong ang inyong katayuan sa imigrasyon. Hindi ninyo kailangang sabihin.',
    free: 'Sa alam namin, walang batas na nag-uutos sa amin na itanong ang inyong katayuan sa imigrasyon. Kung may magtanong, maaari ninyong itanong kung bakit.',
    law: 'Iniuutos ng batas ng {state} na itanong ng ospital na ito kung kayo ay mamamayan o narito nang ayon sa batas.',
    perhaps:
      'Iniuutos ng batas ng {state} na itanong ng ilang ospital kung kayo ay mamamayan o narito nang ayon sa batas. Maaaring isa ito sa kanila.',
    decline: 'Maaari ninyong piliing hindi sumagot.',
    care: 'Hindi binabago ng sagot ninyo ang inyong pagpapagamot.',
    notReported:
      'Iniuutos ng batas na ipangako ito ng ospital: hindi iuulat ang sagot ninyo sa mga opisyal ng imigrasyon.',
    totals: 'Kabuuang bilang lang ang natatanggap ng estado, walang pangalan.',
    elsewhere:
      'Sa Florida at Texas, iniuutos ng batas na magtanong ang ilang ospital. Maaari ninyong piliing hindi sumagot. Hindi binabago ng sagot ninyo ang inyong pagpapagamot.',
  },
  call: {
    heading: 'Sino ang tatawagan',
    phone: 'Tumawag sa {name}: {phone}',
    staff: 'Kung may mga opisyal dito ngayon, sabihin sa sinumang kawani. Hanapin ang taong namamahala.',
    privacy: 'Para sa inyong talaan o reklamo, hanapin ang tanggapan ng privacy.',
    card: 'Humingi ng kard na may mga numero ng tulong legal. Para ito sa lahat.',
    advice: 'Hindi kami makapagbibigay ng payong legal. Ang abogado o tanggapan ng tulong legal ay maaari.',
  },
  code: 'Parisukat na code papunta sa pahinang ito',
  law: 'Ang batas sa likod ng pahinang ito',
  notice: 'Hindi ito payong legal. Wala pang abogadong sumuri nito.',
}
