import { aReprendre } from './vues/a-reprendre.js'
import { appel } from './vues/appel.js'
import { base } from './vues/base.js'
import { complements } from './vues/complements.js'
import { connexion } from './vues/connexion.js'
import { consultations } from './vues/consultations.js'
import { correction } from './vues/correction.js'
import { etatCivil } from './vues/etat-civil.js'
import { fiche } from './vues/fiche.js'
import { fil } from './vues/fil.js'
import { insi } from './vues/insi.js'
import { parametres } from './vues/parametres.js'
import { recherche } from './vues/recherche.js'

const ECRANS = [
  ['connexion', /^#\/connexion$/, connexion],
  ['etat-civil', /^#\/nouvelle-fiche\/1$/, etatCivil],
  ['complements', /^#\/nouvelle-fiche\/2$/, complements],
  ['fiche', /^#\/usager\/(\d+)$/, fiche],
  ['correction', /^#\/usager\/(\d+)\/corriger$/, correction],
  ['fil', /^#\/usager\/(\d+)\/fil$/, fil],
  ['a-reprendre', /^#\/a-reprendre$/, aReprendre],
  ['consultations', /^#\/tracabilite\/consultations$/, consultations],
  ['insi', /^#\/tracabilite\/insi$/, insi],
  ['appel', /^#\/tracabilite\/insi\/(\d+)$/, appel],
  ['parametres', /^#\/parametres$/, parametres],
  ['base', /^#\/base$/, base],
]

/** L'écran que l'adresse désigne ; à défaut, la recherche. */
export function trouverEcran(adresse) {
  for (const [nom, motif, vue] of ECRANS) {
    const trouve = motif.exec(adresse)
    if (trouve) return { nom, vue, parametres: trouve.slice(1) }
  }
  return { nom: 'recherche', vue: recherche, parametres: [] }
}
