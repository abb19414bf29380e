import { montrer } from '../../../montrer.ts'
import { GENRE, type Noeud, racineDe } from '../../../schematron/arbre/noeud.ts'
import { type RegleDocument, type Releve, relever } from '../types.ts'

const PROGRAMMES = new Set(['script', 'iframe', 'object', 'embed', 'import', 'include'])
/** Lire un autre fichier, écrire, appeler un programme (XSLT 1.0 et 2.0, extensions de Microsoft et EXSLT). */
const APPELS = /\b(document|doc|unparsed-text|collection)\s*\(|javascript:/i
const EVENEMENT = /^on[a-z]+$/i
const EXTENSIONS = /microsoft\.com:xslt|exslt\.org\/functions|xml\.apache\.org\/xalan\/java/

function faute(noeud: Noeud): string | null {
  if (PROGRAMMES.has(noeud.nom.toLowerCase())) return `l’élément ${montrer(noeud.nom)}`
  if (EXTENSIONS.test(noeud.espace)) return `l’extension ${montrer(noeud.espace)}`
  const porte = noeud.attributs.find(
    ({ nom, valeur }) => nom === 'src' || EVENEMENT.test(nom) || APPELS.test(valeur),
  )
  return porte === undefined ? null : `${montrer(porte.nom)}="${montrer(porte.valeur)}"`
}

/** La feuille d'un auto-présentable reçu n'est jamais exécutée ; ce qu'elle tente se dit (cda.md §17 [V]). */
export const feuilleActive: RegleDocument = {
  regle: 'cda.enveloppe.feuille-active',
  objet: 'feuille de style sans programme, ni lecture d’un autre fichier',
  source: 'cda.md §2 et §17',
  marque: 'V',
  gravite: 'avertissement',
  juger({ racine, autoPresentable }) {
    if (!autoPresentable) return []
    const releves: Releve[] = []
    const visiter = (noeud: Noeud): void => {
      if (noeud === racine) return
      const vue = noeud.genre === GENRE.element ? faute(noeud) : null
      if (vue !== null)
        releves.push(
          relever(
            noeud,
            `La feuille de style emploie ${vue} ; le banc ne l’exécute pas.`,
            'Écrire une feuille qui ne fait que présenter : ni programme, ni réseau, ni autre fichier.',
          ),
        )
      for (const enfant of noeud.enfants) if (enfant.genre === GENRE.element) visiter(enfant)
    }
    visiter(racineDe(racine))
    return releves
  },
}
