import { cleExacte, formeMatricule } from './cle-nir.ts'
import { surChamp } from './saisie.ts'

/** Le numéro d'assuré est contrôlé pour lui-même : il n'est jamais pris pour un matricule INS. */
export const verifierNumeroAssure = surChamp('numeroSecuriteSociale', (valeur) => {
  if (!formeMatricule(valeur))
    return 'Un numéro de sécurité sociale a quinze caractères, clé comprise. Complétez la saisie.'
  return cleExacte(valeur) ? null : 'La clé ne correspond pas au numéro. Vérifiez chaque chiffre.'
})
