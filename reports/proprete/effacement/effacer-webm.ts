import { elementsWebm, ID_WEBM } from '../lecture/video/elements-webm.ts'
import { type Effacement, laisser, rendre } from './types.ts'

/** Le contrôle d’un élément modifié ne serait plus juste (RFC 8794 §11.3.1). */
const CONTROLE = 0xbf
const RETIRES: ReadonlyMap<number, string> = new Map([
  [ID_WEBM.titre, 'titre'],
  [ID_WEBM.date, 'date'],
  [ID_WEBM.etiquettes, 'étiquettes'],
  [ID_WEBM.pieces, 'pièces jointes'],
  [CONTROLE, 'contrôle'],
])

/** Un élément vide de cette longueur, en-tête compris (RFC 8794 §11.3.2). */
function elementVide(longueur: number): Buffer {
  const rendu = Buffer.alloc(longueur)
  rendu[0] = 0xec
  if (longueur < 9) {
    rendu[1] = 0x80 | (longueur - 2)
    return rendu
  }
  rendu[1] = 0x01
  rendu.writeUIntBE(longueur - 9, 3, 6)
  return rendu
}

/** Un WebM sans titre, date, étiquettes ni pièces : des éléments vides de même taille prennent leur place. */
export function effacerWebm(octets: Buffer): Effacement {
  const rendu = Buffer.from(octets)
  const retires: string[] = []
  let vus = 0
  for (const { id, debut, fin } of elementsWebm(octets)) {
    vus += 1
    const dit = RETIRES.get(id)
    if (dit === undefined || fin - debut < 2) continue
    elementVide(fin - debut).copy(rendu, debut)
    retires.push(dit)
  }
  return [...elementsWebm(rendu)].length === vus ? rendre(rendu, retires) : laisser('WebM abîmé')
}
