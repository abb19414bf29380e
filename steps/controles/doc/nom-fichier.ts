import type { Constat } from '../../../reports/campagne/types.ts'
import type { IdentiteAttendue } from '../../services/identite-imprimee.ts'
import { controler, normaliser } from '../controle.ts'

/** `<AAAAMMJJ>_<type>_<NOM>_<prénom>[_<dossier>].pdf` (mssante.md §11). */
const FORME = /^(\d{8})_([^_]+)_([^_]+)_([^_]+)(?:_[^_]+)?\.pdf$/i
const INTERDITS = /[<>:"/\\|?*]/
const TYPE_MAX = 40

function fauteDe(nom: string, { nomNaissance, premierPrenom }: IdentiteAttendue): string {
  const [, date = '', type = '', famille = '', prenom = ''] = FORME.exec(nom) ?? []
  if (date === '') return 'la forme n’est pas la bonne'
  if (INTERDITS.test(nom)) return 'un caractère est interdit dans un nom de fichier'
  if (type.length > TYPE_MAX) return `le type fait ${type.length} caractères`
  if (Number.isNaN(Date.parse(date.replace(/(....)(..)(..)/, '$1-$2-$3'))))
    return `« ${date} » n’est pas une date`
  if (normaliser(famille) !== normaliser(nomNaissance)) return `le nom est « ${famille} »`
  if (normaliser(prenom) !== normaliser(premierPrenom)) return `le prénom est « ${prenom} »`
  return ''
}

/** DOC.01 (ECO.2.1.6) : le nom du PDF dit la date, le type et le patient. */
export function nomFichier(nom: string, identite: IdentiteAttendue): Constat {
  const faute = fauteDe(nom, identite)
  return controler({
    id: 'doc.nom-fichier',
    conforme: faute === '',
    attendu: `AAAAMMJJ_type_${identite.nomNaissance}_${identite.premierPrenom}.pdf`,
    observe: faute === '' ? nom : `« ${nom} » : ${faute}`,
    ou: 'nom du fichier produit',
    action: 'Nommer le PDF : date de l’acte, type (40 caractères au plus), NOM, prénom.',
    source: 'ECO.2.1.6 ; mssante.md §11 [V pour la forme, I pour les remplacements]',
  })
}
