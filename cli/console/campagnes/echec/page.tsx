import type { Constat, Explication } from '../../../../reports/campagne/types.ts'
import { RESPONSABLES_EN_CLAIR } from '../../../../reports/libelles.ts'
import { EtatMarque, Forme } from '../../../../reports/rapport-html/formes.tsx'
import { adresseEchange } from '../../preuves/adresses.ts'
import {
  adresseAide,
  adresseCampagne,
  adresseEchec,
  adresseExigence,
  adresseLancer,
} from '../../vues/adresses.ts'
import { Icone } from '../../vues/icones.tsx'
import { type Cadre, Page } from '../../vues/page.tsx'
import { Echanges } from '../vues/echanges.tsx'
import { Ecran } from '../vues/ecran.tsx'
import type { LectureEchec } from './lire-echec.ts'

const Manque = ({ constat }: { constat: Constat }) => (
  <dl class="manque">
    <div>
      <dt>Attendu</dt>
      <dd>
        <samp>{constat.attendu}</samp>
      </dd>
    </div>
    <div>
      <dt>Observé</dt>
      <dd>
        <samp>{constat.observe}</samp>
      </dd>
    </div>
    <div>
      <dt>Où</dt>
      <dd>
        <samp>{constat.ou}</samp>
      </dd>
    </div>
    <div>
      <dt>Règle</dt>
      <dd>
        {constat.source} <code>{constat.id}</code>
      </dd>
    </div>
  </dl>
)

/** Sans contrôle manqué (préalable, faute du banc, arrêt), l'exigence dit l'attendu. */
const SansConstat = ({ lu, lieu, explication }: LectureEchec) => (
  <dl class="manque">
    <div>
      <dt>Attendu</dt>
      <dd>{lu.scenario.objectif}</dd>
    </div>
    <div>
      <dt>Observé</dt>
      <dd>
        <samp>{explication?.observe ?? 'La campagne s’est arrêtée pendant ce scénario.'}</samp>
      </dd>
    </div>
    <div>
      <dt>Où</dt>
      <dd>{lieu ? `étape ${lieu.numero}` : 'avant la première étape'}</dd>
    </div>
  </dl>
)

/** Une campagne arrêtée n'accuse personne : elle se reprend. */
const ARRET: Pick<Explication, 'pourquoi' | 'suite' | 'page'> = {
  pourquoi: 'La campagne s’est arrêtée pendant ce scénario : rien n’a échoué.',
  suite: 'Reprenez la campagne : ce scénario sera rejoué, les autres gardent leur verdict.',
  page: 'docs/premiere-campagne.md#si-elle-sarrête-en-route',
}

const Suite = ({ nom, lecture }: Pick<PropsEchec, 'nom' | 'lecture'>) => {
  const { explication, lu } = lecture
  const { pourquoi, suite, page } = explication ?? ARRET
  return (
    <section class="carte" aria-labelledby="suite">
      <h2 id="suite">À qui la faute, et que faire</h2>
      <p class="responsable">
        {explication && <strong>{RESPONSABLES_EN_CLAIR[explication.responsable]} : </strong>}
        {pourquoi}
      </p>
      <p class="suite">{suite}</p>
      <p class="actions">
        {explication ? (
          <a class="bouton bouton-principal" href={adresseLancer([lu.scenario.id])}>
            <Icone nom="lancer" />
            Rejouer ce scénario
          </a>
        ) : (
          <a class="bouton bouton-principal" href={adresseCampagne(nom)}>
            Voir la campagne
          </a>
        )}
        <a class="bouton" href={adresseAide(page)}>
          <Icone nom="aide" />
          Lire la page d’aide
        </a>
      </p>
    </section>
  )
}

const Lieu = ({ nom, lecture, fichier }: PropsEchec) => {
  const { lieu, lu } = lecture
  if (!lieu) return null
  return (
    <section class="carte pile" aria-labelledby="lieu">
      <h2 id="lieu">
        Étape {lieu.numero} : <samp>{lieu.etape.texte}</samp>
      </h2>
      {lieu.ecran ? (
        <Ecran etape={lieu.ecran} adresse={fichier} />
      ) : (
        <p class="secondaire">Aucun écran n’a été pris avant cette étape.</p>
      )}
      {lieu.messages.length > 0 && (
        <Echanges
          messages={lieu.messages}
          adresse={fichier}
          lire={(message) => adresseEchange(nom, message)}
        />
      )}
      <p>
        <a href={adresseExigence(nom, lu.exigence.id)}>Toutes les étapes de {lu.scenario.id}</a>
      </p>
    </section>
  )
}

interface PropsEchec {
  nom: string
  lecture: LectureEchec
  /** Adresse d'un fichier de la campagne. */
  fichier(chemin: string): string
}

/** Une page par échec : attendu, observé, où, à qui la faute, que faire. */
export const PageEchec = ({ cadre, ...props }: PropsEchec & { cadre: Cadre }) => {
  const { nom, lecture } = props
  const { lu, manques, precedent, suivant } = lecture
  return (
    <Page cadre={cadre} titre={`Échec de ${lu.scenario.id}`} rubrique="/campagnes">
      <p class="fil">
        <a href="/campagnes">Campagnes</a> › <a href={adresseCampagne(nom)}>{nom}</a>
      </p>
      <div class="titre-page">
        <h1>
          {lu.scenario.id} {lu.scenario.objectif}
        </h1>
        <EtatMarque etat={lu.etat} />
      </div>
      <p class="secondaire">
        {lu.exigence.id} {lu.exigence.intitule} : {lu.exigence.enonce}
      </p>
      <section class="carte echec" aria-label="Ce qui a échoué">
        {manques.length > 0 ? (
          manques.map((constat) => <Manque constat={constat} />)
        ) : (
          <SansConstat {...lecture} />
        )}
      </section>
      <Suite nom={nom} lecture={lecture} />
      <Lieu {...props} />
      <nav class="actions" aria-label="Autres échecs">
        {precedent && (
          <a href={adresseEchec(nom, precedent)}>
            <Forme nom="non-conforme" /> Échec précédent : {precedent}
          </a>
        )}
        {suivant && (
          <a href={adresseEchec(nom, suivant)}>
            <Forme nom="non-conforme" /> Échec suivant : {suivant}
          </a>
        )}
      </nav>
    </Page>
  )
}
