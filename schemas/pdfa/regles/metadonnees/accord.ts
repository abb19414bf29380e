import { montrer } from '../../../montrer.ts'
import { estDictionnaire } from '../../../pdf/objets.ts'
import { lireDatePdf, lireDateXmp } from '../../lecture/lire-date.ts'
import { lireTexte } from '../../lecture/lire-texte.ts'
import { ESPACES_XMP, proprieteXmp } from '../../lecture/lire-xmp.ts'
import { type ReglePdfa, relever } from '../types.ts'

const CHAMPS = [
  { cle: 'Title', espace: 'dc', nom: 'title', date: false },
  { cle: 'Author', espace: 'dc', nom: 'creator', date: false },
  { cle: 'Subject', espace: 'dc', nom: 'description', date: false },
  { cle: 'Keywords', espace: 'pdf', nom: 'Keywords', date: false },
  { cle: 'Creator', espace: 'xmp', nom: 'CreatorTool', date: false },
  { cle: 'Producer', espace: 'pdf', nom: 'Producer', date: false },
  { cle: 'CreationDate', espace: 'xmp', nom: 'CreateDate', date: true },
  { cle: 'ModDate', espace: 'xmp', nom: 'ModifyDate', date: true },
] as const

export const accord: ReglePdfa = {
  regle: 'pdfa.metadonnees.accord',
  objet: 'titre, auteur et dates d’Info égaux à ceux des métadonnées',
  source: 'ISO 19005-1 §6.7.3',
  marque: 'V',
  gravite: 'bloquante',
  juger({ pdf, xmp }) {
    const info = pdf.resoudre(pdf.renvois.annexe.entrees.get('Info'))
    if (!estDictionnaire(info) || !xmp.lu) return []
    return CHAMPS.flatMap(({ cle, espace, nom, date }) => {
      const ecrit = lireTexte(pdf.resoudre(info.entrees.get(cle)))
      if (ecrit === null) return []
      const dit = proprieteXmp(xmp, ESPACES_XMP[espace], nom)
      const egal = date
        ? lireDatePdf(ecrit) !== null && lireDatePdf(ecrit) === lireDateXmp(dit ?? '')
        : ecrit === dit
      return egal
        ? []
        : [
            relever(
              `Info, ${cle}`,
              `Info dit « ${montrer(ecrit)} », les métadonnées (${espace}:${nom}) « ${montrer(dit ?? 'rien')} ».`,
              'Écrire la même valeur aux deux endroits.',
            ),
          ]
    })
  },
}
