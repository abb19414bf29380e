import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { inflateSync } from 'node:zlib'
import { extraire } from '../../../reports/proprete/lecture/extraire.ts'
import { ouvrirLecteurPdf } from '../../../reports/proprete/lecture/lire-pdf.ts'
import { lireFeuilles } from '../../garde/lire-feuilles.ts'
import type { Semence } from './semer.essai.ts'

/** Les textes qu'un PNG porte à côté de ses pixels (tEXt, iTXt, zTXt). */
function textesPng(octets: Buffer): string[] {
  const textes: string[] = []
  for (let place = 8; place + 12 <= octets.length; ) {
    const taille = octets.readUInt32BE(place)
    const type = octets.toString('latin1', place + 4, place + 8)
    const corps = octets.subarray(place + 8, place + 8 + taille)
    if (type === 'tEXt' || type === 'iTXt') textes.push(corps.toString('utf8'))
    if (type === 'zTXt') textes.push(inflateSync(corps.subarray(corps.indexOf(0) + 2)).toString())
    place += taille + 12
  }
  return textes
}

const formes = ({ valeur }: Semence): string[] => [
  valeur,
  encodeURIComponent(valeur),
  Buffer.from(valeur).toString('base64').slice(0, -4),
]

export interface Fouille {
  fichiers: number
  /** « manifeste.json : cookie » */
  trouves: readonly string[]
  /** Les fichiers où ce texte ordinaire se lit : ce qui a été semé y est bien passé. */
  temoins: readonly string[]
}

/** Cherche chaque secret dans tout un dossier, archives ouvertes, PDF lus, textes de PNG compris. */
export async function fouiller(
  dossier: string,
  semences: readonly Semence[],
  temoin: string,
): Promise<Fouille> {
  const pdf = ouvrirLecteurPdf()
  const noms = readdirSync(dossier, { recursive: true, withFileTypes: true })
    .filter((entree) => entree.isFile())
    .map((entree) => path.relative(dossier, path.join(entree.parentPath, entree.name)))
  const trouves: string[] = []
  const temoins: string[] = []
  for (const nom of noms) {
    const octets = readFileSync(path.join(dossier, nom))
    const textes = nom.endsWith('.png') ? textesPng(octets) : []
    for await (const morceau of extraire(octets, { pdf, classeur: lireFeuilles })) {
      if (morceau.genre === 'texte') textes.push(morceau.extrait.texte)
      if (morceau.genre === 'octets') textes.push(morceau.octets.toString('latin1'))
    }
    // Un PDF coupe ses lignes, un XML les indente : le secret se cherche aussi sans espaces.
    const tout = textes.flatMap((texte) => [texte, texte.replace(/\s+/g, '')])
    const vu = (cherche: string) => tout.some((texte) => texte.includes(cherche))
    for (const semence of semences)
      if (formes(semence).some(vu)) trouves.push(`${nom} : ${semence.nom}`)
    if (vu(temoin)) temoins.push(nom)
  }
  pdf.fermer()
  return { fichiers: noms.length, trouves, temoins }
}
