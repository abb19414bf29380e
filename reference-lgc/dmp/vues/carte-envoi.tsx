import type { Ordre } from '../file/ordre.ts'
import { EtatEnvoi, GestesEnvoi } from './etat-envoi.tsx'

/** Sur la page d'un document terminé : où il en est du DMP, et ce qu'on peut encore y faire. */
export function CarteEnvoi({ ordres, patientId }: { ordres: readonly Ordre[]; patientId: number }) {
  return (
    <section class="carte carte-dense carte-envoi" aria-label="Envoi au DMP">
      <strong>DMP</strong>
      {ordres.length === 0 ? (
        <span class="secondaire">Jamais envoyé</span>
      ) : (
        ordres.map((ordre) => <EtatEnvoi ordre={ordre} />)
      )}
      {ordres.map((ordre) => (
        <GestesEnvoi ordre={ordre} />
      ))}
      <a href={`/patients/${patientId}/dmp/envois`}>Envois au DMP</a>
    </section>
  )
}
