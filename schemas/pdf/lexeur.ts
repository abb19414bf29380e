import { chiffreHexa, estBlanc, estFinDeMot } from './caracteres.ts'
import { ErreurPdf } from './erreur-pdf.ts'
import type { LimitesPdf } from './limites.ts'
import type { ChainePdf, NomPdf } from './objets.ts'

/** Un mot qui n'est ni nombre, ni nom, ni chaîne : `obj`, `R`, `true`, un opérateur, un délimiteur. */
export interface MotPdf {
  genre: 'mot'
  valeur: string
}

export type Jeton = number | NomPdf | ChainePdf | MotPdf | null

/** Compte ce qu'un document coûte ; partagé par tous les lexeurs d'un même fichier. */
export interface Budget {
  jetons: number
}

/** Lit un PDF mot à mot, à partir d'une place. */
export interface Lexeur {
  position: number
  /** Le jeton suivant ; `null` à la fin. Lève ErreurPdf quand le document coûte trop. */
  suivant(): Jeton
  passerBlancs(): void
}

const NOMBRE = /^[+-]?(\d+\.?\d*|\.\d+)$/
const ECHAPPES: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 }
/** Une chaîne de PDF/A-1 tient en 65 535 octets ; au-delà du million, elle est faite pour nuire. */
const CHAINE_MAX = 1_000_000
const DOUBLES = new Set(['<<', '>>'])

/** Découpe un PDF en mots à partir d'une position ; lève `ErreurPdf` au-delà des limites ou du budget. */
export function creerLexeur(
  octets: Buffer,
  debut: number,
  { budget, limites }: { budget: Budget; limites: LimitesPdf },
): Lexeur {
  let position = debut

  function passerBlancs(): void {
    for (;;) {
      const octet = octets[position]
      if (octet === undefined) return
      if (octet === 0x25) {
        while (position < octets.length && octets[position] !== 10 && octets[position] !== 13)
          position += 1
      } else if (!estBlanc(octet)) return
      else position += 1
    }
  }

  function mot(): string {
    const depart = position
    while (!estFinDeMot(octets[position])) position += 1
    return octets.toString('latin1', depart, position)
  }

  function lireNom(): NomPdf {
    position += 1
    const brut = mot()
    const valeur = brut.includes('#')
      ? brut.replace(/#([0-9A-Fa-f]{2})/g, (_, hexa: string) =>
          String.fromCharCode(Number.parseInt(hexa, 16)),
        )
      : brut
    return { genre: 'nom', valeur }
  }

  function lireHexa(): ChainePdf {
    position += 1
    const chiffres: number[] = []
    let juste = true
    for (;;) {
      const octet = octets[position]
      if (octet === undefined) throw new ErreurPdf('chaîne hexadécimale sans fin', position)
      position += 1
      if (octet === 0x3e) break
      if (estBlanc(octet)) continue
      const chiffre = chiffreHexa(octet)
      if (chiffre < 0) juste = false
      else chiffres.push(chiffre)
      if (chiffres.length > CHAINE_MAX) throw new ErreurPdf('chaîne démesurée', position)
    }
    const lus = Buffer.alloc(Math.ceil(chiffres.length / 2))
    for (const [rang, chiffre] of chiffres.entries()) {
      const place = rang >> 1
      lus[place] = (lus[place] ?? 0) | (rang % 2 === 0 ? chiffre << 4 : chiffre)
    }
    return { genre: 'chaine', octets: lus, hexa: { paire: chiffres.length % 2 === 0, juste } }
  }

  /** Rend l'octet d'une séquence d'échappement, ou `null` pour un saut de ligne continué. */
  function lireEchappe(): number | null {
    const octet = octets[position] ?? 0
    position += 1
    if (octet === 13 && octets[position] === 10) position += 1
    if (octet === 10 || octet === 13) return null
    if (octet < 0x30 || octet > 0x37) return ECHAPPES[String.fromCharCode(octet)] ?? octet
    let valeur = octet - 0x30
    for (let rang = 0; rang < 2; rang += 1) {
      const suivant = octets[position] ?? 0
      if (suivant < 0x30 || suivant > 0x37) break
      valeur = valeur * 8 + suivant - 0x30
      position += 1
    }
    return valeur & 0xff
  }

  function lireChaine(): ChainePdf {
    position += 1
    const lus: number[] = []
    let ouvertes = 1
    for (;;) {
      const octet = octets[position]
      if (octet === undefined) throw new ErreurPdf('chaîne sans fin', position)
      position += 1
      if (octet === 0x5c) {
        const echappe = lireEchappe()
        if (echappe !== null) lus.push(echappe)
        continue
      }
      if (octet === 0x28) ouvertes += 1
      if (octet === 0x29) {
        ouvertes -= 1
        if (ouvertes === 0) break
      }
      lus.push(octet)
      if (lus.length > CHAINE_MAX) throw new ErreurPdf('chaîne démesurée', position)
    }
    return { genre: 'chaine', octets: Buffer.from(lus), hexa: null }
  }

  function lireDelimiteur(): MotPdf {
    const double = octets.toString('latin1', position, position + 2)
    const valeur = DOUBLES.has(double) ? double : double.slice(0, 1)
    position += valeur.length
    return { genre: 'mot', valeur }
  }

  return {
    get position() {
      return position
    },
    set position(place) {
      position = place
    },
    passerBlancs,
    suivant() {
      passerBlancs()
      const octet = octets[position]
      if (octet === undefined) return null
      budget.jetons += 1
      if (budget.jetons > limites.jetons)
        throw new ErreurPdf(`plus de ${limites.jetons} valeurs à lire`, position)
      if (octet === 0x2f) return lireNom()
      if (octet === 0x28) return lireChaine()
      if (octet === 0x3c && octets[position + 1] !== 0x3c) return lireHexa()
      if (estFinDeMot(octet)) return lireDelimiteur()
      const valeur = mot()
      return NOMBRE.test(valeur) ? Number(valeur) : { genre: 'mot', valeur }
    },
  }
}
