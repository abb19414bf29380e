import type { ChampIdentite } from '../../pilotes/contrat.ts'
import { normaliser } from '../controle.ts'

/**
 * Ce qui nomme sans ambiguïté chaque champ d'identité, dans un libellé comme dans un message : les
 * formes longues et abrégées du guide INS, et leurs équivalents d'état civil (INS.02.01 [V]).
 */
const MOTS: Record<ChampIdentite, RegExp> = {
  matriculeIns: /\bmatricule\b|^ins\b/,
  oid: /\boid\b/,
  nomNaissance: /\bnom (?:de famille )?(?:de|a la) naissance\b|\bn\. ?nais/,
  premierPrenom: /\b(?:premier|1er) prenom|\bpr\. ?1/,
  prenomsNaissance: /\bprenoms\b/,
  dateNaissance: /\bdate de naissance|\bddn\b|\bne(?:e|\(e\))? le\b/,
  sexe: /\bsexe\b|^s\.$/,
  lieuNaissance: /\b(?:lieu|commune|ville|pays) de naissance|\bcode\b.*naissance/,
  nomUtilise: /\bnom utilise/,
  prenomUtilise: /\bprenom utilise/,
}

/** Ce texte nomme-t-il ce champ ? */
export const nomme = (champ: ChampIdentite, texte: string): boolean =>
  MOTS[champ].test(normaliser(texte))
