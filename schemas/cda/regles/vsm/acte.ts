import { attribut, descendre } from '../../lecture/parcourir.ts'
import { LOINC } from '../../tables/types-de-document.ts'
import { type RegleDocument, relever } from '../types.ts'
import { estVsm } from './sections-vsm.ts'

const ATTENDU = {
  code: '34117-2',
  displayName: 'Historique et clinique',
  codeSystem: LOINC,
  codeSystemName: 'LOINC',
}

export const acte: RegleDocument = {
  regle: 'cda.vsm.acte',
  objet: 'VSM : acte principal 34117-2, Historique et clinique',
  source: 'cda.md §13 et §18',
  marque: 'V',
  gravite: 'bloquante',
  juger(document) {
    const service = descendre(document.racine, 'documentationOf', 'serviceEvent')
    if (!estVsm(document) || service === null) return []
    const code = descendre(service, 'code')
    const faux = Object.entries(ATTENDU).filter(([nom, valeur]) => attribut(code, nom) !== valeur)
    if (faux.length === 0) return []
    const message = `L’acte principal d’un VSM est « ${ATTENDU.displayName} » ; à corriger : ${faux.map(([nom]) => nom).join(', ')}.`
    const ecrire = Object.entries(ATTENDU).map(([nom, valeur]) => `${nom}="${valeur}"`)
    return [relever(code ?? service, message, `Écrire ${ecrire.join(' ')}.`)]
  },
}
