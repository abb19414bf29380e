import { TYPES_DE_DOCUMENT } from '../../cda/tables/types-de-document.ts'
import { montrer } from '../../montrer.ts'
import { anomalieCroisee, cdaDe, type FaitsCda, pdfDe, type RegleCroisee } from '../types.ts'

const INTERDITS = /[\\/:*?"<>|\p{Cc}]/gu
const partie = (texte: string | null): string =>
  (texte ?? '').replace(INTERDITS, '-').slice(0, 40).trim()

/** Date de l'acte, type, nom, prénom ; le numéro de dossier peut suivre (ECO.2.1.5 et ECO.2.1.6). */
function debutAttendu({ enTete }: FaitsCda): string | null {
  const type = TYPES_DE_DOCUMENT.get(enTete.type ?? '')?.libelle
  if (type === undefined || enTete.debutActe === null) return null
  const { nomNaissance, premierPrenom } = enTete.patient
  return [
    enTete.debutActe.slice(0, 8),
    partie(type),
    partie(nomNaissance),
    partie(premierPrenom),
  ].join('_')
}

/** Le nom du PDF joint dit la date de l'acte, le type et le patient (mssante.md §11 [V]). */
export const nomDuPdf: RegleCroisee = (fichiers) =>
  pdfDe(fichiers).flatMap(({ lieu, octets }) => {
    const porteur = cdaDe(fichiers).find(({ pdf }) => pdf.some((p) => p.octets === octets))
    const attendu = porteur === undefined ? null : debutAttendu(porteur)
    const nom = lieu.split(/[\\/]/).at(-1)?.normalize('NFC') ?? ''
    if (attendu === null) return []
    if (nom === `${attendu}.pdf` || (nom.startsWith(`${attendu}_`) && nom.endsWith('.pdf')))
      return []
    return [
      anomalieCroisee('nom-du-pdf', 'avertissement', {
        lieu,
        message: `Le PDF se nomme « ${montrer(nom)} » ; attendu « ${montrer(attendu, 160)}.pdf ».`,
        remede: 'Nommer le PDF AAAAMMJJ_type_NOM_prénom, puis le numéro de dossier si vous voulez.',
        source: 'mssante.md §11, ECO.2.1.6',
      }),
    ]
  })
