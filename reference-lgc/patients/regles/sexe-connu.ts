import { surChamp } from './saisie.ts'

/** M ou F ; I existe dans le dossier mais ne part pas à INSi (ins.md §8 [V]). */
export const verifierSexe = surChamp('sexe', (valeur) =>
  /^[MFI]$/.test(valeur) ? null : 'Choisissez masculin, féminin ou indéterminé.',
)
