import { dateHeure } from '../../../reports/campagne/dates.ts'
import { accorder, MENTION_VERDICT } from '../../../reports/libelles.ts'
import { EtatMarque } from '../../../reports/rapport-html/formes.tsx'
import type { Echec } from '../avancement/echecs.ts'
import { AIDES_AVANCEMENT, ETATS_AVANCEMENT } from '../avancement/etats.ts'
import type { Suite } from '../avancement/suite/faits.ts'
import { adresseCampagne, adresseEchec } from '../vues/adresses.ts'
import { AvancementMarque } from '../vues/avancement-marque.tsx'
import { Icone } from '../vues/icones.tsx'
import { type Cadre, Page } from '../vues/page.tsx'
import { Chapitres } from './chapitres.tsx'
import type { Accueil } from './rassembler.ts'

const ECHECS_MONTRES = 5

const Ensuite = ({ suite }: { suite: Suite }) => (
  <section class="carte ensuite" aria-labelledby="ensuite">
    <h2 id="ensuite">Et maintenant</h2>
    <p class="ensuite-phrase">{suite.phrase}</p>
    <p>
      <a class="bouton bouton-principal" href={suite.adresse}>
        {suite.bouton}
        <Icone nom="fleche" />
      </a>
    </p>
  </section>
)

const UnEchec = ({ echec }: { echec: Echec }) => (
  <li>
    <EtatMarque etat={echec.etat} />{' '}
    <a href={adresseEchec(echec.campagne, echec.scenario)}>{echec.scenario}</a>
    {echec.cause && (
      <p class="secondaire cause">
        <samp>{echec.cause}</samp>
      </p>
    )}
  </li>
)

const Rates = ({ echecs, derniere }: Pick<Accueil, 'echecs' | 'derniere'>) => {
  if (derniere === null) return <p class="secondaire">Aucune campagne n’a encore été jouée.</p>
  const autres = echecs.length - ECHECS_MONTRES
  return (
    <>
      <p class="secondaire">
        <a href={adresseCampagne(derniere.nom)}>Campagne du {dateHeure(derniere.debut)}</a>
        {derniere.mutations.length > 0 && ' (logiciel volontairement faussé)'}
      </p>
      {echecs.length === 0 ? (
        <p>Rien n’a échoué.</p>
      ) : (
        <ul class="liste-nue echecs">
          {echecs.slice(0, ECHECS_MONTRES).map((echec) => (
            <UnEchec echec={echec} />
          ))}
        </ul>
      )}
      {autres > 0 && (
        <p>
          <a href={`${adresseCampagne(derniere.nom)}?etat=echecs`}>
            Voir les {accorder(echecs.length, 'échec')}
          </a>
        </p>
      )}
    </>
  )
}

const Legende = () => (
  <details class="legende">
    <summary>Ce que veulent dire ces colonnes</summary>
    <dl class="pile">
      {ETATS_AVANCEMENT.map((etat) => (
        <div>
          <dt>
            <AvancementMarque etat={etat} />
          </dt>
          <dd>{AIDES_AVANCEMENT[etat]}</dd>
        </div>
      ))}
    </dl>
  </details>
)

/** L'accueil répond à trois questions : où j'en suis, ce qui a échoué, ce qu'il faut faire. */
export const PageAccueil = ({ cadre, accueil }: { cadre: Cadre; accueil: Accueil }) => {
  const { avancement, chapitres, echecs, derniere, suite } = accueil
  const { referentiel, profils, version } = avancement
  return (
    <Page cadre={cadre} titre="Accueil" rubrique="/">
      <div class="titre-page">
        <h1>Où en est la candidature</h1>
        <p class="secondaire">{MENTION_VERDICT}</p>
      </div>
      <p class="secondaire">
        {cadre.produit.nom} {version ?? ''} · {referentiel.rem}, révision {referentiel.revision} ·
        profils : {profils.join(', ')}
      </p>
      <div class="deux-cartes">
        <Ensuite suite={suite} />
        <section class="carte" aria-labelledby="rates">
          <h2 id="rates">Ce qui a échoué en dernier</h2>
          <Rates echecs={echecs} derniere={derniere} />
        </section>
      </div>
      <section aria-labelledby="chapitres" class="pile">
        <h2 id="chapitres">Les preuves, chapitre par chapitre</h2>
        <Chapitres chapitres={chapitres} />
        <Legende />
      </section>
    </Page>
  )
}
