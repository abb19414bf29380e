import type { Jeu } from '../jeu/index.ts'
import { type AlterationDuTexte, altererColonnes } from './alterer.ts'
import type { FichierExtrait } from './fichier.ts'

/** Lignes d'un morceau : assez pour que l'archive ne passe pas son temps à en demander. */
const LIGNES_PAR_MORCEAU = 500

/** Le texte d'un fichier, morceau par morceau : jamais tout entier en mémoire. */
export function* ecrireTexte(
  fichier: FichierExtrait,
  jeu: Jeu,
  alteration: AlterationDuTexte | null = null,
): Generator<string> {
  if (alteration === 'empty-file') return
  const { entete, ligne } = altererColonnes(fichier, alteration)
  const fin = `${fichier.fin}\n`
  let morceau = `${entete.join('|')}${fin}`
  let lignes = 0
  let derniere = ''
  for (const champs of fichier.lignes(jeu)) {
    // Une ligne de retard : la dernière seule peut être coupée.
    morceau += derniere
    derniere = `${ligne(champs).join('|')}${fin}`
    lignes += 1
    if (lignes % LIGNES_PAR_MORCEAU !== 0) continue
    yield morceau
    morceau = ''
  }
  yield morceau +
    (alteration === 'half-line' ? derniere.slice(0, Math.floor(derniere.length / 2)) : derniere)
}

/** Le même texte en octets : UTF-8 sans BOM, ou Latin-1 quand le banc se trompe exprès. */
export function* ecrireOctets(
  fichier: FichierExtrait,
  jeu: Jeu,
  alteration: AlterationDuTexte | null = null,
): Generator<Buffer> {
  const codage = alteration === 'latin1' ? 'latin1' : 'utf8'
  for (const morceau of ecrireTexte(fichier, jeu, alteration)) yield Buffer.from(morceau, codage)
}
