import type { Child } from 'hono/jsx'
import type { Patient } from '../../patients/identite.ts'
import { Chronologie } from '../../vues/chronologie.tsx'
import { type Cadre, Page } from '../../vues/page.tsx'
import type { TraceDossier } from '../traces.ts'

interface Props {
  cadre: Cadre
  bandeau: Child
  patient: Patient
  traces: readonly TraceDossier[]
}

/** Qui a écrit quoi dans le dossier médical, ses documents et ses rappels. */
export function PageTraces({ cadre, bandeau, patient, traces }: Props) {
  const titre = 'Traces du dossier médical'
  return (
    <Page cadre={cadre} titre={titre} rubrique="patients" bandeau={bandeau}>
      <p class="fil">
        <a href={`/patients/${patient.id}/dossier`}>Dossier médical</a>
      </p>
      <h1>{titre}</h1>
      {traces.length === 0 ? (
        <section class="carte etat-vide" aria-label={titre}>
          <h2>Aucune trace</h2>
          <p>Chaque écriture dans le dossier médical s'inscrira ici.</p>
        </section>
      ) : (
        <Chronologie
          nom={titre}
          legende="Écritures du dossier médical, la plus récente en tête"
          lignes={traces}
          colonnes={[
            { titre: 'Auteur', dire: (t) => t.auteur, compact: true },
            { titre: 'Opération', dire: (t) => t.operation },
          ]}
        />
      )}
    </Page>
  )
}
