import { refusCaracteres } from '../../documents/regles/caracteres-imprimables.ts'
import { estCip13 } from '../../vaccins/cle-cip.ts'
import type { Erreur } from '../../vues/champ.tsx'
import type { ChampDossier } from '../champs.ts'
import { DESCRIPTIONS_RUBRIQUE, type Rubrique } from '../rubriques.ts'
import { estCcam, estCim10 } from './codes.ts'
import { lireDatePartielle } from './date-partielle.ts'

const LONGUEUR_MAX = 200

export interface EntreeControlee {
  /** Prêtes à écrire, champs vides omis. */
  valeurs: Record<string, string>
  erreurs: readonly Erreur[]
}

/** Contrôle chaque champ de la rubrique ; tous les refus sont dits à la fois. */
export function controlerEntree(
  rubrique: Rubrique,
  saisie: Readonly<Record<string, string>>,
  aujourdhui: string,
): EntreeControlee {
  const valeurs: Record<string, string> = {}
  const erreurs: Erreur[] = []
  for (const champ of DESCRIPTIONS_RUBRIQUE[rubrique].champs) {
    const tape = (saisie[champ.nom] ?? '').replace(/\s+/gu, ' ').trim().normalize('NFC')
    const { valeur, refus } = controlerChamp(champ, tape, aujourdhui)
    if (refus) erreurs.push({ champ: champ.nom, message: refus })
    else if (valeur !== '') valeurs[champ.nom] = valeur
  }
  // Choisi dans la base par son bouton, jamais tapé (ePresc.02).
  if (rubrique === 'traitement' && /^\d{8}$/.test(saisie.cis ?? '')) valeurs.cis = saisie.cis ?? ''
  return { valeurs, erreurs }
}

function controlerChamp(
  champ: ChampDossier,
  tape: string,
  aujourdhui: string,
): { valeur: string; refus: string | null } {
  if (tape === '')
    return { valeur: '', refus: champ.obligatoire ? `Renseignez « ${champ.libelle} ».` : null }
  const valeur = VALEURS[champ.genre]?.(tape) ?? tape
  return { valeur, refus: REFUS[champ.genre]?.(valeur, champ, aujourdhui) ?? tropLong(valeur) }
}

const tropLong = (valeur: string): string | null =>
  valeur.length > LONGUEUR_MAX
    ? `${valeur.length} caractères, ${LONGUEUR_MAX} au plus. Raccourcissez ce texte.`
    : refusCaracteres(valeur)

type Genre = ChampDossier['genre']

const VALEURS: Partial<Record<Genre, (tape: string) => string>> = {
  date: (tape) => lireDatePartielle(tape) ?? '',
  jour: (tape) => lireDatePartielle(tape) ?? '',
  peremption: (tape) => lireDatePartielle(tape) ?? '',
  cip13: (tape) => tape.replace(/\s/g, ''),
  nombre: (tape) => tape.replace(',', '.'),
  cim10: (tape) => tape.toUpperCase().replace(/\s/g, ''),
  ccam: (tape) => tape.toUpperCase().replace(/\s/g, ''),
  case: (tape) => (tape === 'oui' ? 'oui' : ''),
}

type Refus = (valeur: string, champ: ChampDossier, aujourdhui: string) => string | null

const aVenir = (valeur: string, aujourdhui: string): string | null =>
  valeur > aujourdhui.slice(0, valeur.length) ? 'Cette date est dans l’avenir.' : null

const REFUS: Partial<Record<Genre, Refus>> = {
  date: (valeur, _champ, aujourdhui) =>
    valeur === ''
      ? 'Écrivez une année, un mois ou un jour : 2014, 05/2014 ou 27/05/2014.'
      : aVenir(valeur, aujourdhui),
  jour: (valeur, _champ, aujourdhui) =>
    valeur.length === 10 ? aVenir(valeur, aujourdhui) : 'Écrivez le jour : jj/mm/aaaa.',
  peremption: (valeur) => (valeur.length === 10 ? null : 'Écrivez le jour : jj/mm/aaaa.'),
  cip13: (valeur) =>
    estCip13(valeur)
      ? null
      : 'Un code CIP a treize chiffres, commence par 34009 et finit par sa clé.',
  entier: (valeur) => (/^[1-9]\d?$/.test(valeur) ? null : 'Écrivez un nombre entier : 1, 2, 3…'),
  nombre: (valeur) =>
    /^\d{1,4}(\.\d{1,2})?$/.test(valeur) ? null : 'Écrivez un nombre, par exemple 72,5.',
  cim10: (valeur) =>
    estCim10(valeur) ? null : 'Ce code n’a pas la forme d’un code CIM-10 : E11.9.',
  ccam: (valeur) => (estCcam(valeur) ? null : 'Ce code n’a pas la forme d’un code CCAM : HHFA016.'),
  choix: (valeur, { choix = {} }) =>
    Object.hasOwn(choix, valeur) ? null : 'Choisissez dans la liste.',
}
