import { VERDICTS } from '../types.ts'
import { type Forme, liste, nombre, objet, texte, tu } from './forme.ts'

/** Un chemin de la campagne : un journal venu d'ailleurs ne fait rien lire hors d'elle. */
const chemin: Forme = (valeur) =>
  typeof valeur === 'string' && !/^[/\\]|^[a-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)/i.test(valeur)

const fichier = objet({ chemin, sha256: texte, taille: nombre, type: texte })
const constat = objet({ id: texte, attendu: texte, observe: texte })
const message = objet({
  service: texte,
  requete: chemin,
  reponse: chemin,
  ecarts: liste(() => true),
})
const verdict: Forme = (valeur) => VERDICTS.some((connu) => connu === valeur)

/** Ce que tout événement de ce genre porte. */
export const FORMES_EVENEMENTS: Readonly<Record<string, Forme>> = {
  'scenario-debut': objet({ exigence: texte, titre: texte, fichier: texte, date: texte }),
  etape: objet({
    texte,
    date: texte,
    capture: tu(fichier),
    texteEcran: tu(fichier),
    constats: liste(constat),
    messages: liste(message),
    documents: liste(fichier),
  }),
  preuve: objet({
    preuve: texte,
    date: texte,
    ecrans: liste(objet({ capture: fichier, legende: texte })),
    fichiers: liste(fichier),
    aria: tu(fichier),
  }),
  'scenario-fin': objet({ date: texte, verdict: tu(verdict), faits: tu(fichier) }),
}
