import { surChamp } from './saisie.ts'

/**
 * Cinq caractères. Un code inconnu de la table avertit sans refuser (ins.md §13 [V]) : la table ne
 * porte pas toutes les communes disparues, et une personne garde le code de sa naissance.
 */
export const verifierFormeLieu = surChamp('lieuNaissance', (valeur) =>
  /^(?:\d{5}|2[AB]\d{3})$/.test(valeur)
    ? null
    : 'Un code du lieu a cinq caractères : commune (63220, 2A004), pays (99352), ou 99999 si inconnu.',
)
