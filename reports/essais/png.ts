import { crc32, deflateSync } from 'node:zlib'

export type Couleur = readonly [number, number, number]

export interface Rectangle {
  x: number
  y: number
  largeur: number
  hauteur: number
  couleur: Couleur
}

function morceau(type: string, donnees: Buffer): Buffer {
  const corps = Buffer.concat([Buffer.from(type, 'latin1'), donnees])
  const longueur = Buffer.alloc(4)
  longueur.writeUInt32BE(donnees.length)
  const controle = Buffer.alloc(4)
  controle.writeUInt32BE(crc32(corps))
  return Buffer.concat([longueur, corps, controle])
}

/** Un PNG valide, RVB sans transparence : un fond et des rectangles, l'image d'un écran. */
export function peindrePng(
  largeur: number,
  hauteur: number,
  fond: Couleur,
  rectangles: readonly Rectangle[],
): Buffer {
  const pas = 1 + largeur * 3
  const pixels = Buffer.alloc(pas * hauteur)
  const poser = (x: number, y: number, couleur: Couleur): void => {
    pixels.set(couleur, y * pas + 1 + x * 3)
  }
  const tous = [{ x: 0, y: 0, largeur, hauteur, couleur: fond }, ...rectangles]
  for (const rectangle of tous) {
    for (let y = rectangle.y; y < Math.min(rectangle.y + rectangle.hauteur, hauteur); y += 1) {
      for (let x = rectangle.x; x < Math.min(rectangle.x + rectangle.largeur, largeur); x += 1) {
        poser(x, y, rectangle.couleur)
      }
    }
  }
  const entete = Buffer.alloc(13)
  entete.writeUInt32BE(largeur, 0)
  entete.writeUInt32BE(hauteur, 4)
  // 8 bits par canal, couleur vraie, ni filtre ni entrelacement.
  entete.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    morceau('IHDR', entete),
    morceau('IDAT', deflateSync(pixels)),
    morceau('IEND', Buffer.alloc(0)),
  ])
}

/** Un écran fictif ; chaque rang donne d'autres octets. */
export function peindreEcran(rang: number, taille = { largeur: 320, hauteur: 200 }): Buffer {
  const { largeur, hauteur } = taille
  const bandeau: Couleur = [11, 110, 110]
  const ligne = (i: number): Rectangle => ({
    x: Math.round(largeur * 0.2),
    y: Math.round(hauteur * (0.2 + i * 0.1)),
    largeur: Math.round(largeur * (0.3 + ((rang * (i + 3)) % 7) / 16)),
    hauteur: Math.max(1, Math.round(hauteur * 0.03)),
    couleur: [28, 39, 51],
  })
  return peindrePng(
    largeur,
    hauteur,
    [246, 247, 249],
    [
      { x: 0, y: 0, largeur, hauteur: Math.round(hauteur * 0.1), couleur: bandeau },
      { x: 0, y: 0, largeur: Math.round(largeur * 0.15), hauteur, couleur: [216, 222, 228] },
      ...[0, 1, 2, 3, 4, 5].map(ligne),
      // Le rang, en binaire : deux écrans de rangs différents diffèrent.
      ...[...rang.toString(2).padStart(16, '0')].flatMap((bit, i) =>
        bit === '1'
          ? [{ x: 4 + i * 6, y: hauteur - 8, largeur: 4, hauteur: 4, couleur: bandeau }]
          : [],
      ),
    ],
  )
}
