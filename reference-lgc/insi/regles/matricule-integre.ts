import { cleExacte } from '../../patients/regles/cle-nir.ts'
import { natureDe } from '../natures.ts'
import type { RegleReprise } from './reprise.ts'

/** Une clé fausse n'entre jamais dans le dossier (ins.md §10.3 [I]). */
export const exigerCleExacte: RegleReprise = ({ actif }) =>
  cleExacte(actif.matricule) ? null : 'La clé du matricule INS rendu par INSi est fausse.'

/** L'ancien INS-C et tout autre OID ne sont pas une INS (ins.md §7 [V]). */
export const exigerOidInsi: RegleReprise = ({ actif }) =>
  natureDe(actif.oid) ? null : `L'OID rendu par INSi, « ${actif.oid} », n'est pas celui d'une INS.`

/** Deux dossiers ne portent jamais le même matricule : l'autre est proposé (ins.md §10.3 [I]). */
export const exigerMatriculeLibre: RegleReprise = (_individu, { autrePorteur }) =>
  autrePorteur === null ? null : 'Un autre dossier du cabinet porte déjà ce matricule INS.'
