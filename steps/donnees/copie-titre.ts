import { crc32, deflateSync } from 'node:zlib'
import type { FichierProduit } from '../pilotes/contrat.ts'

const LARGEUR = 480
const HAUTEUR = 300

type Couleur = readonly [number, number, number]
const FOND: Couleur = [230, 238, 240]
const ENCRE: Couleur = [85, 98, 111]
const BANDE: Couleur = [11, 110, 110]

/** Un bruit répétable : la même copie à chaque passage, et des octets qu'on ne trouve pas ailleurs. */
function creerBruit(graine: number): () => number {
  let etat = graine
  return () => {
    etat = (Math.imul(etat, 1_664_525) + 1_013_904_223) >>> 0
    return etat >>> 24
  }
}

const dans = (x: number, y: number, [gauche, haut, largeur, hauteur]: readonly number[]) =>
  x >= (gauche ?? 0) &&
  x < (gauche ?? 0) + (largeur ?? 0) &&
  y >= (haut ?? 0) &&
  y < (haut ?? 0) + (hauteur ?? 0)

const LIGNES = [70, 110, 150, 190].map((y) => [190, y, 240, 14])

/** Une carte sans nom ni visage : une bande, un cadre de bruit, quatre lignes. */
function peindre(x: number, y: number, bruit: () => number): Couleur {
  if (y < 40) return BANDE
  if (dans(x, y, [30, 70, 120, 150])) return [bruit(), bruit(), bruit()]
  return LIGNES.some((ligne) => dans(x, y, ligne)) ? ENCRE : FOND
}

function morceau(type: string, donnees: Buffer): Buffer {
  const corps = Buffer.concat([Buffer.from(type, 'latin1'), donnees])
  const [longueur, controle] = [Buffer.alloc(4), Buffer.alloc(4)]
  longueur.writeUInt32BE(donnees.length)
  controle.writeUInt32BE(crc32(corps))
  return Buffer.concat([longueur, corps, controle])
}

/** La copie d'un titre fictif, en PNG : elle n'imite aucun titre réel et ne nomme personne. */
export function copieDEssai(): FichierProduit {
  const bruit = creerBruit(52)
  const pas = 1 + LARGEUR * 3
  const pixels = Buffer.alloc(pas * HAUTEUR)
  for (let y = 0; y < HAUTEUR; y += 1)
    for (let x = 0; x < LARGEUR; x += 1) pixels.set(peindre(x, y, bruit), y * pas + 1 + x * 3)
  const entete = Buffer.alloc(13)
  entete.writeUInt32BE(LARGEUR, 0)
  entete.writeUInt32BE(HAUTEUR, 4)
  // 8 bits par canal, couleur vraie.
  entete.set([8, 2, 0, 0, 0], 8)
  const octets = Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    morceau('IHDR', entete),
    morceau('IDAT', deflateSync(pixels)),
    morceau('IEND', Buffer.alloc(0)),
  ])
  return { nom: 'titre-fictif.png', type: 'image/png', octets }
}
