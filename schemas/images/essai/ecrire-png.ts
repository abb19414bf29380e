import { crc32, deflateSync } from 'node:zlib'
import type { ImageGrise } from '../types.ts'

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')

/** Un morceau de PNG : longueur, nom, données, somme de contrôle (PNG §5.3). */
export function morceauPng(nom: string, donnees: Uint8Array): Buffer {
  const corps = Buffer.concat([Buffer.from(nom, 'latin1'), donnees])
  const longueur = Buffer.alloc(4)
  longueur.writeUInt32BE(donnees.length)
  const somme = Buffer.alloc(4)
  somme.writeUInt32BE(crc32(corps))
  return Buffer.concat([longueur, corps, somme])
}

/** Un PNG d'après son en-tête et ses données déjà compressées : de quoi en faire de justes et de faux. */
export function assemblerPng(entete: Uint8Array, donnees: Uint8Array): Buffer {
  const morceaux = [morceauPng('IHDR', entete), morceauPng('IDAT', donnees)]
  return Buffer.concat([SIGNATURE, ...morceaux, morceauPng('IEND', new Uint8Array())])
}

/** L'en-tête d'un PNG de 8 bits par canal ; `couleur` 0 pour le gris, 6 pour la couleur avec transparence. */
export function entetePng(largeur: number, hauteur: number, couleur: 0 | 6 = 0): Buffer {
  const entete = Buffer.alloc(13)
  entete.writeUInt32BE(largeur, 0)
  entete.writeUInt32BE(hauteur, 4)
  entete[8] = 8
  entete[9] = couleur
  return entete
}

/** Une image grise en PNG, pour les essais et les propriétés. */
export function ecrirePng({ largeur, hauteur, gris }: ImageGrise): Uint8Array {
  const lignes = Buffer.alloc(hauteur * (largeur + 1))
  for (let ligne = 0; ligne < hauteur; ligne += 1)
    lignes.set(gris.subarray(ligne * largeur, (ligne + 1) * largeur), ligne * (largeur + 1) + 1)
  return assemblerPng(entetePng(largeur, hauteur), deflateSync(lignes))
}
