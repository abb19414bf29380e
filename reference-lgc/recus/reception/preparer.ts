import { createHash } from 'node:crypto'
import path from 'node:path/posix'
import { lireResultats } from '../bio/lire-resultats.ts'
import type { Resultat } from '../bio/resultat.ts'
import { trouverCda } from '../cda/arbre.ts'
import { copiePdf, corpsN1, lireMedia } from '../cda/corps.ts'
import { lireDateHl7 } from '../cda/dates.ts'
import type { DocumentLu } from '../cda/document-lu.ts'
import { documentSansEnTete, INTERPRETATIONS, lireCda } from '../cda/lire.ts'
import { libelleDuType } from '../cda/types-connus.ts'
import { Illisible } from '../lecture/illisible.ts'
import { natureDesOctets } from '../lecture/nature.ts'
import { pdfAvecScript } from '../lecture/pdf.ts'
import { lireXmlRecu } from '../lecture/xml.ts'
import type { Fiche } from '../xdm/fiche.ts'

/** Un document lu, avant toute écriture. */
export interface Prepare {
  lu: DocumentLu
  resultats: readonly Resultat[]
  /** Empreinte du PDF qu'il encapsule : sa copie jointe au message s'y reconnaît. */
  empreintePdf: string | null
}

export const empreinteDe = (octets: Uint8Array): string =>
  createHash('sha256').update(octets).digest('hex')

/** Lit un fichier reçu selon ses octets ; ce qu'aucun lecteur ne connaît est illisible. */
export function preparer(nom: string, octets: Uint8Array, fiche: Fiche | null): Prepare {
  const nature = natureDesOctets(octets)
  if (nature === 'pdf') return preparerPdf(nom, octets, fiche)
  if (nature === 'zip') throw new Illisible('Une archive ne peut pas en contenir une autre.')
  if (nature !== 'xml')
    throw new Illisible("Le fichier n'est ni un document CDA, ni un PDF, ni une archive IHE_XDM.")
  const xml = lireXmlRecu(octets)
  const lu = completer(lireCda(xml), fiche)
  const cda = trouverCda(xml.document)
  const media = cda && (lireMedia(corpsN1(cda)) ?? copiePdf(cda))
  return {
    lu,
    resultats: cda ? lireResultats(cda) : [],
    empreintePdf: media?.nature === 'pdf' ? empreinteDe(media.octets) : null,
  }
}

/** `20260302_CR d'examens biologiques_ADRUN_ZOE.pdf` (mssante.md §11 [V pour la forme]). */
const NOM_PDF = /^(\d{8})_([^_]+)_([^_]+)_([^_.]+)/

function preparerPdf(nom: string, octets: Uint8Array, fiche: Fiche | null): Prepare {
  const base = path.basename(nom.replaceAll('\\', '/')).replace(/\.pdf$/i, '')
  const [, date = '', type = ''] = NOM_PDF.exec(base) ?? []
  const lu = completer(
    { ...documentSansEnTete('PDF', type || base || 'Document PDF'), date },
    fiche,
  )
  const script = pdfAvecScript(octets)
  return {
    lu: { ...lu, defauts: [...lu.defauts, ...(script ? [script] : [])] },
    resultats: [],
    empreintePdf: empreinteDe(octets),
  }
}

/** Ce que la fiche apporte quand le document ne le dit pas ; le document l'emporte toujours. */
function completer(lu: DocumentLu, fiche: Fiche | null): DocumentLu {
  if (!fiche) return lu
  const sansEnTete = lu.genre === 'PDF'
  const interpretations = fiche.evenements
    .filter(({ systeme }) => systeme === INTERPRETATIONS)
    .map(({ code }) => code)
  return {
    ...lu,
    id: lu.id ?? (fiche.uniqueId || null),
    parentId: lu.parentId ?? fiche.remplace,
    // Un PDF n'a pas d'en-tête : sa fiche dit seule de qui il parle.
    patient: sansEnTete ? fiche.patient : lu.patient,
    patients: sansEnTete && fiche.patient ? 1 : lu.patients,
    titre: sansEnTete ? fiche.titre || lu.titre : lu.titre,
    type: lu.type.code === '' ? fiche.type : lu.type,
    date: lireDateHl7(lu.date) ? lu.date : fiche.creation,
    auteur: lu.auteur.nom
      ? lu.auteur
      : { ...lu.auteur, nom: fiche.auteur, structure: lu.auteur.structure || fiche.structure },
    interpretations: [...new Set([...lu.interpretations, ...interpretations])],
    contradiction: contradictionDe(lu, fiche),
    defauts: [
      ...lu.defauts,
      ...(lu.id && fiche.uniqueId && lu.id !== fiche.uniqueId.toUpperCase()
        ? ["La fiche de l'archive donne un autre identifiant que le document."]
        : []),
    ],
  }
}

function contradictionDe({ patient }: DocumentLu, { ins }: Fiche): string | null {
  const deux = patient?.ins && ins && patient.ins.matricule !== ins.matricule
  return deux ? "La fiche de l'archive désigne un autre patient que le document." : null
}

/** Le titre et le type sous lesquels il se classe, avant toute correction. */
export const classement = (lu: DocumentLu): { titre: string; type: string } => ({
  titre: (lu.titre || libelleDuType(lu.type)).slice(0, 200),
  type: lu.type.code,
})
