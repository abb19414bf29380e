import type { Child } from 'hono/jsx'
import type { Patient } from '../../patients/identite.ts'
import { Message } from '../../vues/message.tsx'
import { type Cadre, Page } from '../../vues/page.tsx'
import type { Document } from '../document.ts'
import { DESCRIPTIONS } from '../types.ts'
import { Recit } from './recit.tsx'

interface Props {
  cadre: Cadre
  bandeau: Child
  patient: Patient
  document: Document
}

/** Le brouillon d'un confrère : il se lit, il ne se modifie pas. */
export function PageBrouillon({ cadre, bandeau, patient, document }: Props) {
  return (
    <Page cadre={cadre} titre={document.titre} rubrique="patients" bandeau={bandeau}>
      <p class="fil">
        <a href={`/patients/${patient.id}/documents`}>Documents du patient</a>
      </p>
      <h1>{DESCRIPTIONS[document.type].libelle}</h1>
      <Message genre="information">
        <p>Brouillon de {document.auteur}. Son auteur seul peut le modifier et le terminer.</p>
      </Message>
      <article class="carte feuille pile" aria-label={document.titre}>
        <h2>{document.titre}</h2>
        <Recit corps={document.corps} />
      </article>
    </Page>
  )
}
