import { masquerParMotif, type RegleSecret } from '../etoiles.ts'
import { LONGUEUR_TIREE, NOM_DE_REDIRECTION, NOM_SECRET } from '../noms.ts'

const NOMME = `\\bname\\s{0,3}=\\s{0,3}["']?(?:${NOM_SECRET})["'\\s/>]`
const REDIRIGE = `\\bname\\s{0,3}=\\s{0,3}["']?${NOM_DE_REDIRECTION}["'\\s/>]`
const VALEUR = '\\bvalue\\s{0,3}=\\s{0,3}["\']'

const devant = (nom: string, valeur: string) =>
  masquerParMotif(
    new RegExp(`(<input(?=[^<>]{0,1000}${nom})[^<>]{0,1000}?${VALEUR})(${valeur})`, 'gi'),
  )

const nomme = devant(NOMME, '[^"\'<>]+')
const redirige = devant(REDIRIGE, `[\\w.~+/=-]{${LONGUEUR_TIREE},}`)

/** La valeur d'un champ de formulaire HTML, caché ou non, quel que soit l'ordre de ses attributs. */
export const champDeFormulaire: RegleSecret = (texte) => redirige(nomme(texte))
