import type { Child } from 'hono/jsx'
import { heureLue } from '../../vues/heures.ts'
import { type Cadre, Page } from '../../vues/page.tsx'

interface Props {
  cadre: Cadre
  titre: string
  bandeau?: Child
  /** Fin du contexte en cours. */
  fin?: Date
  children: Child
}

/** Une page de la lecture d'une appli : d'où l'on vient, et jusqu'à quand elle vaut. */
export function PageApcv({ cadre, titre, bandeau, fin, children }: Props) {
  return (
    <Page cadre={cadre} titre={titre} rubrique="patients" bandeau={bandeau}>
      <p class="fil">
        <a href="/patients">Patients</a>
      </p>
      <div class="titre-page">
        <h1>{titre}</h1>
        {fin && (
          <p class="secondaire">
            Lecture valable jusqu'à{' '}
            <time datetime={fin.toISOString()}>{heureLue(fin.toISOString())}</time>
          </p>
        )}
      </div>
      {children}
    </Page>
  )
}
