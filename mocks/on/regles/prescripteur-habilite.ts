import { type RegleOn, refuser } from '../types.ts'

/** Professions qui prescrivent des produits de santé, puis des actes (§7 [I]) ; codes G15. */
const PRODUITS = ['10', '40', '50', '60', '70', '80', '92']
const ACTES = ['10', '40', '50']
const TYPE_PRODUITS = '57833-6'

/** Celui qui appelle est le prescripteur, et sa profession prescrit ce type. */
export const prescripteurHabilite: RegleOn = ({ prescription, professionnel, profession }) => {
  const admises = prescription.type === TYPE_PRODUITS ? PRODUITS : ACTES
  const lui = prescription.prescripteur.idNat === professionnel
  if (lui && profession !== null && admises.includes(profession)) return null
  return refuser(
    403,
    'PRESCRIPTEUR_NON_HABILITE',
    lui
      ? `Cette profession ne prescrit pas le type ${prescription.type}.`
      : 'Le prescripteur de l’ordonnance n’est pas celui du jeton.',
    'ordonnance-numerique.md §7',
  )
}
