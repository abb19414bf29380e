import { attribut, type Noeud, texteDe } from './parcourir.ts'

/** Un fichier porté en base64 dans le document : corps d'un N1, copie PDF, image. */
export interface PieceCda {
  noeud: Noeud
  mediaType: string | null
  representation: string | null
  /** Les octets, ou `null` quand ce n'est pas du base64 ; décodés une fois, à la demande. */
  octets(): Uint8Array | null
}

const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/

function decoder(ecrit: string): Uint8Array | null {
  const propre = /\s/.test(ecrit) ? ecrit.replace(/\s+/g, '') : ecrit
  // Node décode tout et ne dit rien : la forme se contrôle avant, d'un seul passage.
  if (propre === '' || propre.length % 4 !== 0 || !BASE64.test(propre)) return null
  return Buffer.from(propre, 'base64')
}

/** La pièce que porte un élément `text` ou `value`. */
export function lirePiece(noeud: Noeud): PieceCda {
  let lus: Uint8Array | null | undefined
  return {
    noeud,
    mediaType: attribut(noeud, 'mediaType'),
    representation: attribut(noeud, 'representation'),
    octets() {
      if (lus === undefined) lus = decoder(texteDe(noeud))
      return lus
    },
  }
}
