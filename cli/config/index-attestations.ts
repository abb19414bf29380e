import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { cheminLisible } from '../chemins.ts'
import { ErreurSegur } from '../erreur-segur.ts'
import { condition } from './condition.ts'
import { dateEcrite } from './date-ecrite.ts'
import { direProblemes } from './problemes.ts'

const texte = z.string().trim().min(1).max(200)

/** Ce que l’on sait d’une pièce du dossier, en plus de son nom de fichier, qui dit sa preuve. */
const piece = z.strictObject({
  /** Qui a signé ou délivré la pièce. */
  signataire: texte,
  fonction: texte.optional(),
  date: dateEcrite,
  /** Vrai quand le banc a rédigé le PDF d’une déclaration de l’éditeur, d’après ce formulaire. */
  redigee: z.boolean().default(false),
  /** Qui l’a déposée, et quand. */
  par: texte,
  depot: z.iso.datetime(),
})
export type PieceIndexee = z.output<typeof piece>

const INDEX = z.strictObject({
  schema: z.literal(1),
  /** Par numéro de preuve. */
  pieces: z.record(texte, piece).default({}),
  /** Ce qui s’ajoute aux `conditions` de la configuration. */
  conditions: z.array(condition).default([]),
})
export type IndexAttestations = z.output<typeof INDEX>

export const NOM_INDEX = 'index.json'
export const INDEX_VIDE: IndexAttestations = { schema: 1, pieces: {}, conditions: [] }

/** Absent, il n’y a rien à en dire. */
function lireTexte(chemin: string): string | null {
  try {
    return readFileSync(chemin, 'utf8')
  } catch (erreur) {
    if ((erreur as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw erreur
  }
}

/** L’index d’un dossier d’attestations ; `null` sans index. Lève SEGUR-CFG-001 ou SEGUR-CFG-002. */
export function lireIndexAttestations(dossier: string): IndexAttestations | null {
  const chemin = path.join(dossier, NOM_INDEX)
  const contenu = lireTexte(chemin)
  if (contenu === null) return null
  const fichier = cheminLisible(chemin)
  let brut: unknown
  try {
    brut = JSON.parse(contenu)
  } catch (cause) {
    throw new ErreurSegur('SEGUR-CFG-002', { fichier, raison: 'ce n’est pas du JSON' }, { cause })
  }
  const lu = INDEX.safeParse(brut)
  if (lu.success) return lu.data
  const details = direProblemes(lu.error, brut)
  const nombre = details.length === 1 ? '1 champ' : `${details.length} champs`
  throw new ErreurSegur('SEGUR-CFG-001', { fichier, nombre }, { details })
}
