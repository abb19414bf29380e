import { randomUUID } from 'node:crypto'
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { PreuveTrouvee } from '../../rem/index.ts'
import { nomSur } from '../../reports/campagne/noms-surs.ts'
import { extensionDe } from '../../reports/campagne/types-mime.ts'
import { typeDeLaPiece } from '../../steps/pieces/type-du-contenu.ts'
import type { PieceIndexee } from '../config/index-attestations.ts'
import { controlerPiece } from './controler.ts'
import { changerIndex } from './ecrire-index.ts'

interface Depot extends PreuveTrouvee {
  dossier: string
  cible: string
  octets: Uint8Array
  /** Nom sous lequel la personne l’a choisie. */
  nom: string
  fiche: PieceIndexee
}

/** Les fichiers rangés sous ce numéro de preuve, quelle que soit leur extension. */
async function fichiersDe(dossier: string, preuve: string): Promise<string[]> {
  const noms = await readdir(dossier).catch(() => [])
  return noms.filter((nom) => path.parse(nom).name === nomSur(preuve))
}

/** Une pièce remplacée ou retirée est mise de côté, cachée : personne ne perd ce qu’un organisme a délivré. */
async function ecarter(dossier: string, nom: string): Promise<void> {
  const cote = path.join(dossier, '.anciennes')
  await mkdir(cote, { recursive: true })
  await rename(path.join(dossier, nom), path.join(cote, `${Date.now()}-${nom}`))
}

/**
 * Range une pièce sous le numéro de sa preuve, à la place de la précédente, et note qui l’a signée et
 * déposée. Rend pourquoi elle est refusée, ou `null` : alors rien n’a changé.
 */
export async function rangerPiece(depot: Depot): Promise<string | null> {
  const { dossier, octets, preuve, fiche, cible } = depot
  await mkdir(dossier, { recursive: true })
  const extension = extensionDe(typeDeLaPiece(octets, depot.nom) ?? '')
  const arrivee = path.join(dossier, `.${randomUUID()}.${extension}`)
  try {
    await writeFile(arrivee, octets, { mode: 0o600 })
    const refus = await controlerPiece(
      { ...depot, chemin: arrivee, date: fiche.date, signataire: fiche.signataire },
      cible,
    )
    // Le nom d’arrivée n’est pas celui que la personne connaît.
    if (refus !== null) return refus.slice(path.basename(arrivee).length).replace(/^\s*:\s*/, '')
    const neuf = `${nomSur(preuve.id)}.${extension}`
    for (const nom of await fichiersDe(dossier, preuve.id)) await ecarter(dossier, nom)
    await rename(arrivee, path.join(dossier, neuf))
  } finally {
    await rm(arrivee, { force: true })
  }
  changerIndex(dossier, (index) => ({
    ...index,
    pieces: { ...index.pieces, [preuve.id]: fiche },
  }))
  return null
}

/** Retire la pièce d’une preuve et ce qui en était noté ; le fichier reste de côté. */
export async function retirerPiece(dossier: string, preuve: string): Promise<void> {
  for (const nom of await fichiersDe(dossier, preuve)) await ecarter(dossier, nom)
  changerIndex(dossier, ({ pieces: { [preuve]: _, ...pieces }, ...index }) => ({
    ...index,
    pieces,
  }))
}
