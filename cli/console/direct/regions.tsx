import { EtatMarque, Forme } from '../../../reports/rapport-html/formes.tsx'
import { lireAvancement } from '../campagne-en-cours/avancement.ts'
import { type Course, enMarche } from '../campagne-en-cours/course.ts'
import { direAvancement } from '../campagne-en-cours/phrases.ts'
import { Echanges } from '../campagnes/vues/echanges.tsx'
import { Ecran } from '../campagnes/vues/ecran.tsx'
import { adresseDirect } from '../vues/adresses.ts'
import { Icone } from '../vues/icones.tsx'
import type { EtapeRegardee } from './choisir-etape.ts'
import { Etape } from './etape.tsx'
import type { ScenarioDirect } from './lire-direct.ts'

interface PropsFichier {
  fichier(chemin: string): string
}

const Marque = ({ etat }: { etat: ScenarioDirect['etat'] }) => {
  if (etat === 'a-venir')
    return (
      <span class="etat etat-non-controlee">
        <Forme nom="non-controlee" /> À venir
      </span>
    )
  if (etat === 'en-cours')
    return (
      <span class="etat etat-en-cours">
        <Forme nom="repetition" /> En cours
      </span>
    )
  return <EtatMarque etat={etat} />
}

/** Un scénario et ses étapes ; déplié pendant qu'il joue, ou quand on regarde une de ses étapes. */
export const Scenario = (props: { course: string; scenario: ScenarioDirect; ouvert: boolean }) => {
  const { scenario, ouvert, course } = props
  return (
    <li id={`sc-${scenario.id}`} class={`direct-scenario direct-${scenario.etat}`}>
      <details open={ouvert} data-etat={scenario.etat}>
        <summary>
          <span class="direct-titre">
            <strong>{scenario.id}</strong> {scenario.objectif}
          </span>
          <Marque etat={scenario.etat} />
        </summary>
        {scenario.passages.map(({ cle, titre, etapes }) => (
          <>
            {scenario.passages.length > 1 && <p class="secondaire passage">{titre}</p>}
            <ol class="pas-liste">
              {etapes.map((etape, rang) => (
                <Etape course={course} cle={`${cle}.${rang}`} etape={etape} />
              ))}
            </ol>
          </>
        ))}
        {scenario.passages.length === 0 && <p class="secondaire passage">Pas encore commencé.</p>}
      </details>
    </li>
  )
}

/** Ce que le lecteur d'écran annonce : il ne change qu'entre deux scénarios. */
export const Annonce = ({ course, maintenant }: { course: Course; maintenant: number }) => (
  <>{direAvancement(course, maintenant)}</>
)

/** La barre d'avancement et les commandes. */
export const Commandes = ({ course }: { course: Course }) => {
  const { total, faits } = lireAvancement(course, 0)
  const encore = course.arretDemande !== null
  return (
    <>
      <progress max={Math.max(total, 1)} value={faits} aria-label="Scénarios joués" />
      {enMarche(course) && (
        <form method="post" action={`${adresseDirect(course.id)}/arreter`}>
          <button type="submit" class={`bouton ${encore ? 'bouton-grave' : ''}`}>
            <Icone nom="arreter" />
            {encore ? 'Forcer l’arrêt' : 'Arrêter'}
          </button>
        </form>
      )}
      {enMarche(course) && course.demande.cible !== 'reference' && (
        <a class="bouton bouton-principal" href="/guide">
          Répondre aux étapes
        </a>
      )}
      {enMarche(course) && encore && <p>Arrêt demandé : le banc garde ce qu’il a pris.</p>}
    </>
  )
}

/** Le milieu : l'écran du logiciel à l'étape regardée. */
export const RegionEcran = ({ etape, fichier }: { etape: EtapeRegardee | null } & PropsFichier) =>
  etape === null ? (
    <p class="secondaire etat-vide">L’écran du logiciel apparaîtra à la première étape.</p>
  ) : (
    <>
      <p>
        <strong>{etape.scenario}</strong>, étape {etape.rang + 1} :{' '}
        <samp>{etape.evenement.texte}</samp>
      </p>
      {etape.ecran ? (
        <Ecran etape={etape.ecran} adresse={fichier} />
      ) : (
        <p class="secondaire">Pas d’écran à cette étape.</p>
      )}
    </>
  )

/** À droite : les messages du passage, jusqu'à l'étape regardée ; les siens sont marqués. */
export const RegionEchanges = ({
  etape,
  fichier,
}: { etape: EtapeRegardee | null } & PropsFichier) => {
  const vus = (etape?.passage.etapes.slice(0, (etape?.rang ?? 0) + 1) ?? []).flatMap(
    ({ evenement }) => evenement?.messages ?? [],
  )
  if (vus.length === 0)
    return <p class="secondaire">Aucun message n’a encore été échangé dans ce scénario.</p>
  return (
    <Echanges
      messages={vus}
      adresse={fichier}
      actuels={new Set(etape?.evenement.messages.map(({ id }) => id))}
    />
  )
}
