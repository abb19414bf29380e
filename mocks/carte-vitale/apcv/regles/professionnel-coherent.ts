import { type ControleApcv, refuserAnomalies } from './types.ts'

const REGLE = {
  regle: 'apcv.professionnel-coherent',
  source: 'ins.md §15',
  marque: 'I',
  ligne: 0,
} as const

/** Le professionnel du corps est celui de l'assertion (ins.md §15 [I]). */
export const professionnelCoherent: ControleApcv = ({ message, operation }, { reglages }) => {
  const assertion = message?.assertions[0]
  if (operation !== 'authentifierUtilisateurProximite' || reglages.assertion === 'off') return null
  const paires = [
    ['IdentifiantFacturation', message?.corps.facturation, 'identifiantFacturation'],
    ['CodeSpecialiteAMO', message?.corps.specialite, 'codeSpecialiteAMO'],
  ] as const
  const messages = paires.flatMap(([nom, ecrit, attribut]) => {
    const attendu = assertion?.attributs.get(attribut)?.[0] ?? null
    if (attendu === null || ecrit === attendu) return []
    return [`${nom} « ${ecrit ?? 'absent'} », l’assertion dit « ${attendu} ».`]
  })
  return refuserAnomalies(
    'harness_apcv_schema',
    messages.map((texte) => ({ ...REGLE, message: texte })),
  )
}
