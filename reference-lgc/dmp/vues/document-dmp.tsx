import type { Child } from 'hono/jsx'
import type { Patient } from '../../patients/identite.ts'
import { heureLue, jourDe } from '../../vues/heures.ts'
import { Message } from '../../vues/message.tsx'
import { type Cadre, Page } from '../../vues/page.tsx'
import type { Apercu } from '../consultation/apercu.ts'
import type { Local } from '../consultation/locaux.ts'
import type { Travail } from '../consultation/travaux.ts'
import { type FicheDmp, instantXds, MOTS_VISIBILITE, visibilitesDe } from '../xds/fiche.ts'
import { auteurLu } from './liste.tsx'

interface Props {
  cadre: Cadre
  bandeau: Child
  patient: Patient
  fiche: FicheDmp
  clef: string
  local: Local | null
  lecture: Travail<unknown>
  /** Présent une fois le document lu. */
  apercu: Apercu | null
  /** Ce professionnel en est l'auteur : il peut le masquer, l'archiver, le supprimer. */
  sien: boolean
}

/** Un document du DMP, lu à l'instant ; sa lecture est tracée et le patient la voit. */
export function PageDocumentDmp(props: Props) {
  const { cadre, bandeau, patient, fiche, clef, local } = props
  const adresse = `/patients/${patient.id}/dmp`
  return (
    <Page cadre={cadre} titre={fiche.titre} rubrique="patients" bandeau={bandeau}>
      <p class="fil">
        <a href={adresse}>DMP / Mon espace santé</a>
      </p>
      <div class="titre-page">
        <h1>{fiche.titre}</h1>
        <div class="actions">
          {local ? (
            <a class="bouton" href={local.adresse}>
              Voir dans le dossier
            </a>
          ) : (
            <form method="post" action={`${adresse}/integrer`}>
              <input type="hidden" name="document" value={clef} />
              <button type="submit" class="bouton bouton-principal">
                Intégrer au dossier
              </button>
            </form>
          )}
        </div>
      </div>
      <div class="deux-colonnes">
        <Lecture {...props} />
        <div class="pile">
          <Description {...props} />
          {props.sien && fiche.statut !== 'Deleted' && <Actions {...props} />}
        </div>
      </div>
    </Page>
  )
}

function Lecture({ lecture, apercu, patient, clef }: Props) {
  const ici = `/patients/${patient.id}/dmp/documents/${clef}`
  if (lecture.genre === 'en-cours')
    return (
      <Message genre="information">
        <p>
          Le document est lu au DMP depuis {heureLue(lecture.depuis)}. Continuez votre travail.{' '}
          <a href={ici}>Relire</a>
        </p>
      </Message>
    )
  if (lecture.genre === 'echec')
    return (
      <div class="pile">
        <Message genre="attention">
          <p>{lecture.echec.message}</p>
        </Message>
        <form method="post" action={`${ici}/relire`} class="actions">
          <button type="submit" class="bouton">
            Réessayer
          </button>
        </form>
      </div>
    )
  if (!apercu || apercu.genre === 'illisible')
    return (
      <Message genre="attention">
        <p>Ce document ne s’affiche pas ici. Intégrez-le au dossier : il sera gardé tel quel.</p>
      </Message>
    )
  if (apercu.genre === 'pdf')
    return (
      <section class="carte pile" aria-label="Contenu du document">
        <p>Le document est lu. Il s’ouvre tel que son auteur l’a fait.</p>
        <div class="actions">
          <a class="bouton bouton-principal" href={`${ici}/contenu`} target="_blank" rel="noopener">
            Ouvrir le PDF
            <span class="invisible"> (nouvel onglet)</span>
          </a>
        </div>
      </section>
    )
  return (
    <article class="carte pile" aria-label="Contenu du document">
      {apercu.sections.map(({ titre, texte }) => (
        <section>
          {titre !== '' && <h2>{titre}</h2>}
          <div class="texte-document">{texte || 'Rien d’écrit dans cette section.'}</div>
        </section>
      ))}
    </article>
  )
}

function Description({ fiche }: Props) {
  const [acte, fait] = [instantXds(fiche.acteLe), instantXds(fiche.faitLe)]
  const cachee = visibilitesDe(fiche)
  const lignes: [string, string][] = [
    ['Type', fiche.type.libelle],
    ['Classe', fiche.classe.libelle],
    ['Auteur', auteurLu(fiche)],
    ['Acte', acte ? `${jourDe(acte)} à ${heureLue(acte)}` : 'Non précisé'],
    ['Document fait', fait ? `${jourDe(fait)} à ${heureLue(fait)}` : 'Non précisé'],
    ['Visibilité', cachee.map((v) => MOTS_VISIBILITE[v]).join(', ') || 'Visible'],
  ]
  return (
    <section class="carte carte-dense" aria-labelledby="titre-fiche">
      <h2 id="titre-fiche">Description</h2>
      <dl>
        {lignes.map(([terme, valeur]) => (
          <>
            <dt class="secondaire">{terme}</dt>
            <dd>{valeur}</dd>
          </>
        ))}
      </dl>
    </section>
  )
}

function Actions({ fiche, patient, clef }: Props) {
  const ici = `/patients/${patient.id}/dmp/documents/${clef}`
  const masque = visibilitesDe(fiche).includes('MASQUE_PS')
  const archive = fiche.statut === 'Archived'
  return (
    <section class="carte carte-dense pile" aria-labelledby="titre-actions">
      <h2 id="titre-actions">Votre document</h2>
      <form method="post" action={`${ici}/visibilite`} class="actions-colonne">
        <button
          type="submit"
          name={masque ? 'retirer' : 'ajouter'}
          value="MASQUE_PS"
          class="bouton bouton-discret"
        >
          {masque ? 'Ne plus masquer aux professionnels' : 'Masquer aux professionnels'}
        </button>
      </form>
      <form method="post" action={`${ici}/statut`} class="actions-colonne">
        <button
          type="submit"
          name="vers"
          value={archive ? 'Approved' : 'Archived'}
          class="bouton bouton-discret"
        >
          {archive ? 'Désarchiver' : 'Archiver'}
        </button>
        <button type="submit" name="vers" value="Deleted" class="bouton bouton-grave">
          Supprimer du DMP
        </button>
      </form>
    </section>
  )
}
