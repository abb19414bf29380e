import type { EtatAppel } from '../etat-appel.ts'

/** Le dernier appel du dossier ; en cours, la page le suit et se recharge à sa fin. */
export function DernierAppelInsi({ patientId, etat }: { patientId: number; etat: EtatAppel }) {
  const adresse = `/patients/${patientId}/insi/${etat.id}`
  return (
    <p {...(etat.aSuivre ? { 'data-suivi': `${adresse}/etat`, role: 'status' } : {})}>
      <a href={adresse}>{etat.phrase}</a>
    </p>
  )
}
