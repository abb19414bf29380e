import type { Child } from 'hono/jsx'
import type { Patient } from '../../patients/identite.ts'
import { Message } from '../../vues/message.tsx'
import { type Cadre, Page } from '../../vues/page.tsx'
import { CABINET } from '../cabinet.ts'
import type { Contenu } from '../contenu.ts'
import { jourLong, mentionValidation } from '../dates-lues.ts'
import type { IdentiteImprimee } from '../mentions.ts'
import { nomSignataire } from '../signataire.ts'
import { DESCRIPTIONS } from '../types.ts'
import { MentionsIdentite } from './apercu.tsx'
import { Symbole } from './symbole.tsx'

interface Props {
  cadre: Cadre
  bandeau: Child
  patient: Patient
  id: number
  contenu: Contenu
  identite: IdentiteImprimee
  /** Pourquoi ce document ne sort plus. */
  empechement: string | null
  /** Cet utilisateur rédige : il peut reprendre le texte. */
  redige: boolean
}

/** Un document terminé, tel que le papier le porte, et ses deux sorties. */
export function PageDocument(props: Props) {
  const { cadre, bandeau, patient, id, contenu, empechement, redige } = props
  const liste = `/patients/${patient.id}/documents`
  return (
    <Page cadre={cadre} titre={contenu.titre} rubrique="patients" bandeau={bandeau}>
      <p class="fil">
        <a href={liste}>Documents</a>
      </p>
      <div class="titre-page">
        <h1>{DESCRIPTIONS[contenu.type].libelle}</h1>
        <div class="actions">
          {redige && (
            <a class="bouton bouton-discret" href={`${liste}/nouveau?reprendre=${id}`}>
              Reprendre le texte
            </a>
          )}
          {!empechement && <Sorties adresse={`${liste}/${id}`} />}
        </div>
      </div>
      {empechement && (
        <Message genre="attention">
          <p>{empechement}</p>
        </Message>
      )}
      <Feuille {...props} />
    </Page>
  )
}

const Sorties = ({ adresse }: { adresse: string }) => (
  <>
    <a class="bouton" href={`${adresse}/export`}>
      Exporter
    </a>
    <a class="bouton bouton-principal" href={`${adresse}/impression`}>
      Imprimer
    </a>
  </>
)

function Feuille({ contenu, identite }: Pick<Props, 'contenu' | 'identite'>) {
  const { auteur } = contenu
  return (
    <article class="carte feuille pile" aria-label={contenu.titre}>
      <div class="feuille-tete">
        <p>
          <strong>{CABINET.nom}</strong>
          <br />
          {CABINET.adresse.voie}
          <br />
          {CABINET.adresse.codePostal} {CABINET.adresse.commune}
          <br />
          Tél. : {CABINET.telephone}
        </p>
        <p>
          <strong>{nomSignataire(auteur)}</strong>
          <br />
          {auteur.specialite?.mot}
          <br />
          RPPS : {auteur.identifiant.slice(1)}
        </p>
      </div>
      <section class="feuille-identite" aria-label="Identité imprimée">
        <MentionsIdentite identite={identite} />
        {identite.datamatrix && <Symbole {...identite.datamatrix} />}
      </section>
      <p class="feuille-date">Le {jourLong(contenu.termineLe)}</p>
      <h2>{contenu.titre}</h2>
      <div class="feuille-texte">{contenu.texte}</div>
      <p class="feuille-date">
        <strong>{nomSignataire(auteur)}</strong>
        <br />
        <span class="secondaire">{mentionValidation(contenu)}</span>
      </p>
    </article>
  )
}
