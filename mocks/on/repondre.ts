import { PERSONNES } from '../personnes/personnes.ts'
import { json, type Sortie } from '../psc/sortie.ts'
import { verifier } from '../serveur/verifier.ts'
import { REGLES_ENREGISTREMENT } from './regles/index.ts'
import { type Enregistree, type RefusOn, SCHEMA_PRESCRIPTION } from './types.ts'

/** Les ordonnances du serveur, par numéro. */
export type Registre = Map<string, Enregistree>

/** Un appel admis. */
export interface AppelOn {
  professionnel: string
  registre: Registre
  /** Instant ISO, à l'horloge du banc. */
  maintenant: string
}

const dire = ({ statut, code, message, ecart }: RefusOn): Sortie =>
  json(statut, { code, message }, { code, ecarts: ecart ? [ecart] : [] })

const inconnue = (): Sortie =>
  json(404, { code: 'INCONNUE', message: 'Aucune ordonnance de ce numéro.' }, { code: 'INCONNUE' })

/** Celle de ce numéro, si elle est du professionnel qui appelle. */
function sienne({ registre, professionnel }: AppelOn, numero: string): Enregistree | null {
  const trouvee = registre.get(numero)
  return trouvee?.prescription.prescripteur.idNat === professionnel ? trouvee : null
}

const montrer = ({ prescription, enregistreeLe, annuleeLe }: Enregistree) => ({
  ...prescription,
  ...{ enregistreeLe, annuleeLe },
})

/** À la façon d'EP4 : 201, ou 200 quand la même ordonnance revient (§7 [C]). */
export function enregistrer(appel: AppelOn, corps: unknown): Sortie {
  const lue = verifier(SCHEMA_PRESCRIPTION, corps)
  if ('erreurs' in lue) {
    const message = lue.erreurs.join(' ')
    const ecart = {
      regle: 'on.forme',
      source: 'ordonnance-numerique.md §7',
      marque: 'C',
      message,
    } as const
    return json(400, { code: 'FORME', message }, { code: 'FORME', ecarts: [ecart] })
  }
  const prescription = lue.valeur
  const connue = appel.registre.get(prescription.numero) ?? null
  const personne = PERSONNES.find(({ identifiant }) => identifiant === appel.professionnel)
  const faits = {
    ...{ prescription, connue, professionnel: appel.professionnel },
    profession: personne?.profession ?? null,
  }
  for (const regle of REGLES_ENREGISTREMENT) {
    const refus = regle(faits)
    if (refus) return dire(refus)
  }
  const { numero } = prescription
  if (connue) return json(200, { numero, enregistreeLe: connue.enregistreeLe })
  const enregistreeLe = appel.maintenant
  appel.registre.set(numero, { prescription, enregistreeLe, annuleeLe: null, executions: [] })
  return json(201, { numero, enregistreeLe })
}

/** À la façon d'EP3, ses propres ordonnances seulement. */
export function lire(appel: AppelOn, numero: string): Sortie {
  const trouvee = sienne(appel, numero)
  return trouvee ? json(200, montrer(trouvee)) : inconnue()
}

/** À la façon d'EP2 : les siennes, filtrées par matricule et date de rédaction. */
export function chercher(appel: AppelOn, criteres: URLSearchParams): Sortie {
  const [patient, depuis] = [criteres.get('patient'), criteres.get('depuis')]
  const trouvees = [...appel.registre.values()].filter(
    ({ prescription: { prescripteur, patient: le, dateRedaction } }) =>
      prescripteur.idNat === appel.professionnel &&
      (patient === null || le.ins?.matricule === patient) &&
      (depuis === null || dateRedaction >= depuis),
  )
  return json(200, { prescriptions: trouvees.map(montrer) })
}

/** Une ordonnance déjà délivrée ne s'annule plus. */
export function annuler(appel: AppelOn, numero: string): Sortie {
  const trouvee = sienne(appel, numero)
  if (!trouvee) return inconnue()
  if (trouvee.executions.length > 0)
    return json(
      409,
      { code: 'DEJA_EXECUTEE', message: 'Cette ordonnance a déjà été délivrée.' },
      { code: 'DEJA_EXECUTEE' },
    )
  trouvee.annuleeLe ??= appel.maintenant
  return json(200, { numero, annuleeLe: trouvee.annuleeLe })
}

/** Ce que le pharmacien a fait, si le patient ne s'y oppose pas (§7 [C]). */
export function lireExecutions(appel: AppelOn, numero: string): Sortie {
  const trouvee = sienne(appel, numero)
  if (!trouvee) return inconnue()
  if (trouvee.prescription.oppositionConsultation)
    return json(
      403,
      { code: 'CONSULTATION_OPPOSEE', message: 'Le patient s’oppose à cette consultation.' },
      { code: 'CONSULTATION_OPPOSEE' },
    )
  return json(200, { numero, executions: trouvee.executions })
}
