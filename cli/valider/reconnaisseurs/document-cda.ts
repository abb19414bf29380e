import { type JugementCda, jugerCda, type RegleCda } from '../../../schemas/cda/juger-cda.ts'
import { jugerPieces } from '../../../schemas/cda/juger-pieces.ts'
import { jugerSelonNosRegles } from '../../../schemas/cda/juger-selon-nos-regles.ts'
import type { DocumentCda } from '../../../schemas/cda/lecture/lire-document.ts'
import { faitsCda } from '../../../schemas/croises/faits-cda.ts'
import type { FaitsFichier } from '../../../schemas/croises/types.ts'
import type { ChampExplique } from '../../../schemas/datamatrix/explication.ts'
import type { Atelier, Examen, Objet, Reconnaisseur } from '../types.ts'

const CHEVRON = 0x3c
const BLANCS: readonly number[] = [0x09, 0x0a, 0x0d, 0x20]
const MARQUE_UTF8 = [0xef, 0xbb, 0xbf] as const

/** Le premier octet qui n'est ni une marque d'ordre ni un blanc est un chevron. */
function ouvreUneBalise(octets: Uint8Array): boolean {
  const debut = MARQUE_UTF8.every((octet, rang) => octets[rang] === octet) ? 3 : 0
  for (let i = debut; i < octets.length && i < debut + 4096; i += 1) {
    const octet = octets[i] ?? 0
    if (!BLANCS.includes(octet)) return octet === CHEVRON
  }
  return false
}

/** Écrit dans un autre encodage, un document se reconnaît encore : mieux vaut le dire que l'ignorer. */
function enUtf16(octets: Buffer): boolean {
  const marque = octets.length > 1 ? octets.readUInt16BE(0) : 0
  if (marque !== 0xfffe && marque !== 0xfeff) return false
  const mot = Buffer.from('ClinicalDocument', 'utf16le')
  return octets.includes(marque === 0xfffe ? mot : mot.swap16())
}

function reconnait(octets: Uint8Array): boolean {
  const tampon = Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength)
  if (enUtf16(tampon)) return true
  return (
    ouvreUneBalise(octets) &&
    tampon.includes('ClinicalDocument') &&
    tampon.includes('urn:hl7-org:v3')
  )
}

function champsDe({ document, officiel }: JugementCda): readonly ChampExplique[] {
  if (document === null) return []
  const enveloppe = document.autoPresentable ? ', auto-présentable' : ''
  const corps = document.niveau === 'N1' ? 'corps encapsulé' : 'corps structuré'
  const regles = officiel && {
    champ: 'règles officielles',
    valeur: officiel.jeu,
    sens: `${officiel.controles.join(', ')} ; empreinte ${officiel.empreinte.slice(0, 12)}`,
  }
  return [
    { champ: 'type', valeur: document.type, sens: document.titre },
    { champ: 'niveau', valeur: document.niveau, sens: `${corps}${enveloppe}` },
    ...(regles === null ? [] : [regles]),
  ]
}

/** Ce qu'un document a donné : ce qui s'affiche, ce qui manque, ce qui se compare à d'autres fichiers. */
export interface ExamenCda {
  objet: Objet
  nonControles: readonly string[]
  faits: readonly FaitsFichier[]
}

/**
 * Nos règles s'appliquent toujours, et celles de PDF/A-1 à chaque PDF porté ; celles de l'ANS s'y ajoutent quand
 * elles sont importées. `lieu` dit le document dans son archive ; vide quand il est le fichier.
 */
export async function examinerCda(
  octets: Uint8Array,
  { lieu, atelier }: { lieu: string; atelier: Atelier },
): Promise<ExamenCda> {
  const officiel = await atelier.officiel()
  let document: DocumentCda | null = null
  const nosRegles: RegleCda = (cda) => {
    const propre = jugerSelonNosRegles(cda)
    document = propre.document
    return propre.constats
  }
  const jugement = jugerCda(octets, { officiel, regles: [nosRegles] })
  const pieces = document === null ? null : jugerPieces(document)
  const faits = document === null ? null : faitsCda(octets, { document, lieu })
  return {
    objet: {
      titre: lieu === '' ? 'document clinique CDA R2' : `${lieu}, document clinique CDA R2`,
      brut: null,
      champs: champsDe(jugement),
      anomalies: [...jugement.anomalies, ...(pieces?.anomalies ?? [])],
    },
    nonControles: [...jugement.nonControles, ...(pieces?.nonControles ?? [])],
    faits: faits === null ? [] : [faits],
  }
}

async function examiner(octets: Uint8Array, atelier: Atelier): Promise<Examen> {
  const { objet, nonControles, faits } = await examinerCda(octets, { lieu: '', atelier })
  return { nature: 'document CDA', objets: [objet], anomalies: [], nonControles, faits }
}

/** Un document CDA R2 : N1, N3, ou auto-présentable sous une feuille de style. */
export const documentCda: Reconnaisseur = {
  nom: 'document CDA R2 : N1, N3 ou auto-présentable',
  reconnait,
  examiner,
}
