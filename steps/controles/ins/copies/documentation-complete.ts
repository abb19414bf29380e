import type { Constat } from '../../../../reports/campagne/types.ts'
import { controler, normaliser } from '../../controle.ts'

/** Ce que le scénario demande de décrire (INS.52.01, étapes 1 à 3) et à quoi on le reconnaît. */
const SUJETS: readonly { nom: string; motif: RegExp }[] = [
  {
    nom: 'algorithme',
    motif: /\baes\b|chacha20|x25519|rsa|ecdh|camellia|3des|\bage\b|openpgp|\bcms\b/,
  },
  { nom: 'taille des clés', motif: /cles?\b[^.]{0,80}\b\d{3,4}\s*bits|\b\d{3,4}\s*bits/ },
  { nom: 'durée de conservation', motif: /\b(\d+|cinq)\s*ans\b/ },
  { nom: 'traitement de suppression', motif: /suppri|suppress|effac|purge/ },
  { nom: 'génération des clés', motif: /gener(ation|ee?s?)|tiree? par|aleatoire/ },
  {
    nom: 'protection des clés',
    motif: /protection des? cles?|fichier a part|hsm|coffre|trousseau/,
  },
  { nom: 'droits d’accès', motif: /droits? d'acces|habilitation|profils? qui/ },
  { nom: 'déchiffrement', motif: /dechiffr/ },
]

/** Titres et mots d'un sujet peuvent se trouver ailleurs : chaque sujet a sa section ou sa phrase. */
export function documentationComplete(texte: string): Constat {
  const lu = normaliser(texte)
  const absents = SUJETS.filter(({ motif }) => !motif.test(lu)).map(({ nom }) => nom)
  return controler({
    id: 'ins.copie-documentee',
    conforme: absents.length === 0,
    attendu: `la documentation décrit : ${SUJETS.map(({ nom }) => nom).join(', ')}`,
    observe: absents.length === 0 ? 'les huit sujets' : `absent : ${absents.join(', ')}`,
    ou: 'documentation des mécanismes',
    action: 'Compléter la documentation ; une documentation claire est attendue (FAQ-06).',
    source: 'INS.52.01 au catalogue, étapes ; convergence.md §6, ligne 12 [V]',
  })
}
