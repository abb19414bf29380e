import { OID_INS } from '../../insi/oid.ts'
import { type ChampExplique, dateEnClair, moisEnClair } from '../explication.ts'
import { type IdentifiantIns, lieuDuChamp } from './champs.ts'
import { decoderDatamatrixIns } from './decoder.ts'
import type { BlocIns } from './types.ts'

/** Nom d'une commune ou d'un pays d'après son code, ou `null` quand la table ne le connaît pas. */
export type NomDuLieu = (code: string) => string | null

const NATURES: Readonly<Record<string, string>> = {
  'INS-NIR': 'INS-NIR : matricule attribué par le répertoire national (NIR)',
  'INS-NIA': 'INS-NIA : matricule d’attente (NIA), à vérifier à chaque venue',
  'INS-NIR-TEST': 'INS-NIR de TEST : ne désigne personne',
  'INS-NIR-DEMO': 'INS-NIR de DÉMONSTRATION : ne désigne personne',
}

/** `2 75 12 63 220 749 74` : les groupes d'un matricule (ins.md §7 [C]). */
export function grouperMatricule(valeur: string): string {
  return [...valeur.matchAll(/^(.)(..)(..)(..)(...)(...)(..)$/gs)]
    .flatMap((groupes) => groupes.slice(1))
    .join(' ')
}

function sensDuMatricule(valeur: string): string {
  const groupes = grouperMatricule(valeur)
  if (groupes === '') return 'pas 15 caractères'
  const [sexe = '', annee, mois = '', , , , cle] = groupes.split(' ')
  const civil = { '1': 'sexe masculin', '2': 'sexe féminin' }[sexe] ?? `premier chiffre ${sexe}`
  const nomDuMois = moisEnClair(Number(mois)) ?? `mois fictif ${mois}`
  return `${groupes} : ${civil}, naissance en ${nomDuMois} (année ${annee}), lieu ${valeur.slice(5, 10)}, rang ${valeur.slice(10, 13)}, clé ${cle}`
}

function sensDeLOid(valeur: string): string {
  const nature = Object.entries(OID_INS).find(([oid]) => oid === valeur)?.[1]
  return (nature && NATURES[nature]) ?? 'n’est pas l’OID d’un matricule INS'
}

function sensDeLaDate(valeur: string): string {
  const lue = /^(\d{2})-(\d{2})-(\d{4})$/.exec(valeur)
  if (lue === null) return 'n’a pas la forme JJ-MM-AAAA'
  const [, jour, mois, annee] = lue.map(Number)
  return dateEnClair(jour ?? 0, mois ?? 0, annee ?? 0) ?? 'date hors du calendrier (« lunaire »)'
}

function sensDesPrenoms(valeur: string): string {
  const prenoms = valeur.split(' ').filter((prenom) => prenom !== '')
  if (prenoms.length < 2) return 'un prénom de naissance'
  return `${prenoms.length} prénoms de naissance, « ${prenoms[0]} » en premier`
}

function sensDuLieu(valeur: string, nomDuLieu: NomDuLieu): string {
  if (valeur === '99999') return 'lieu INCONNU'
  const nom = nomDuLieu(valeur)
  if (nom !== null) return nom
  const genre = valeur.startsWith('99') ? 'pays' : 'commune'
  return `code de ${genre} absent de la table du banc ; un code inconnu rendu par INSi est admis`
}

const SENS: Readonly<Record<IdentifiantIns, (valeur: string, nomDuLieu: NomDuLieu) => string>> = {
  S1: sensDuMatricule,
  S2: sensDeLOid,
  S3: sensDesPrenoms,
  S4: (valeur) =>
    valeur.includes('--') ? 'deux noms de famille' : 'nom de famille à la naissance',
  S5: (valeur) => ({ M: 'masculin', F: 'féminin' })[valeur] ?? 'ni M ni F',
  S6: sensDeLaDate,
  S7: sensDuLieu,
}

const expliquerBloc = (bloc: BlocIns, nomDuLieu: NomDuLieu): ChampExplique => ({
  champ: bloc.identifiant ? lieuDuChamp(bloc.identifiant) : `« ${bloc.ecrit} »`,
  valeur: bloc.valeur,
  sens: bloc.identifiant ? SENS[bloc.identifiant](bloc.valeur, nomDuLieu) : 'identifiant inconnu',
})

/** Explique chaque champ d'un datamatrix INS en français ; ne juge rien, ne lève pas sur un contenu hostile. */
export function expliquerIns(
  texte: string,
  nomDuLieu: NomDuLieu = () => null,
): readonly ChampExplique[] {
  return decoderDatamatrixIns(texte).blocs.map((bloc) => expliquerBloc(bloc, nomDuLieu))
}
