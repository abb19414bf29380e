import { setImmediate as ceder } from 'node:timers/promises'
import type { Base } from '../../base/base.ts'
import { type Colonne, type Entete, lireEntete } from './colonnes.ts'
import { creerEcarts } from './compter-ecarts.ts'
import { echec } from './echec.ts'
import { lireLignes } from './lignes.ts'
import type { FichierCharge } from './rapport.ts'

/** Un lot s'écrit d'une traite ; entre deux, les pages du cabinet passent. */
const LOT = 2_000

interface Travail<Champ extends string, Lue> {
  base: Base
  colonnes: Readonly<Record<Champ, Colonne>>
  /** Les champs d'une ligne, ou le motif qui l'écarte. */
  lire(ligne: string, entete: Entete<Champ>): Lue | string
  /** `null` quand elle est rangée, ou le motif qui l'écarte. */
  ranger(lue: Lue): string | null
  signal: AbortSignal
  surLignes(lues: number, octets: number): void
}

/** Lit un fichier d'extraction ligne à ligne et le range par lots, chacun dans sa transaction. */
export async function deverser<Champ extends string, Lue extends object>(
  flux: AsyncIterable<Uint8Array>,
  travail: Travail<Champ, Lue>,
): Promise<Pick<FichierCharge, 'lues' | 'gardees' | 'ecarts'>> {
  const { base, signal } = travail
  const ecarts = creerEcarts()
  const bilan = { lues: 0, gardees: 0 }
  let entete: Entete<Champ> | null = null
  let octets = 0
  let numero = 0
  let lot: string[] = []

  const traiter = (ligne: string, lues: Entete<Champ>, entiere: boolean) => {
    numero += 1
    if (ligne === '' || ligne === '\r') return
    bilan.lues += 1
    const lue = travail.lire(ligne, lues)
    if (typeof lue === 'string' && !entiere) throw echec('ligne-coupee')
    const motif = typeof lue === 'string' ? lue : travail.ranger(lue)
    if (motif === null) bilan.gardees += 1
    else ecarts.noter(motif, numero)
  }
  const ecrire = async (lignes: readonly string[], entiere: boolean) => {
    signal.throwIfAborted()
    const connu = entete
    if (connu)
      base.transaction(() => {
        for (const ligne of lignes) traiter(ligne, connu, entiere)
      })
    travail.surLignes(bilan.lues, octets)
    await ceder()
  }

  for await (const morceau of lireLignes(flux)) {
    octets += morceau.octets
    const { lignes } = morceau
    if (entete === null) {
      entete = lireEntete(lignes.shift() ?? '', travail.colonnes)
      numero = 1
    }
    lot = lot.length === 0 ? lignes : lot.concat(lignes)
    if (lot.length < LOT && morceau.entiere) continue
    if (!morceau.entiere) {
      const derniere = lot.splice(-1)
      await ecrire(lot, true)
      await ecrire(derniere, false)
    } else await ecrire(lot, true)
    lot = []
  }
  if (entete === null) throw echec('vide')
  await ecrire(lot, true)
  if (bilan.lues === 0) throw echec('vide')
  return { ...bilan, ecarts: ecarts.liste() }
}
