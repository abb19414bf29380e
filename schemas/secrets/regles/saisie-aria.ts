import { masquerParMotif } from '../etoiles.ts'

/** La valeur d'un champ de mot de passe dans un arbre d'accessibilité : `textbox "Mot de passe": …`. */
export const saisieAria = masquerParMotif(
  /(\btextbox "[^"\n]{0,200}(?:mot de passe|password|passphrase|code secret|code porteur)[^"\n]{0,200}"[^:\n]{0,100}:[ \t])([^\n]+)/gi,
)
