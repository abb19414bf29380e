import { heure } from '../../../../reports/campagne/dates.ts'
import type { Question } from '../../../../steps/pilotes/guide/http/protocole.ts'
import { Message } from '../../vues/message.tsx'
import { type Cadre, Page } from '../../vues/page.tsx'
import type { Situation } from '../etape/situer.ts'
import type { FichierPropose } from '../pieces/dossier-surveille.ts'
import type { PieceGardee, Repondue, Valeurs } from '../seance/etat-seance.ts'
import type { MessageVu } from '../trafic/releve.ts'
import { ChampGuide } from './champ-guide.tsx'
import { Consigne } from './consigne.tsx'
import { DossierSurveille } from './dossier-surveille.tsx'
import { Personne } from './personne.tsx'
import { adresseReponse, Reponses } from './reponses.tsx'
import { Trafic } from './trafic.tsx'

/** Tout ce qu'une étape montre. */
export interface VueEtape {
  cadre: Cadre
  question: Question
  /** La réponse que l'on reprend ; nulle, on répond à la question. */
  reprise: Repondue | null
  situation: Situation | null
  historique: readonly Repondue[]
  valeurs: Valeurs
  /** Par champ, et `_par` pour le nom. */
  erreurs: Readonly<Record<string, string>>
  par: string
  piece(id: string): PieceGardee | null
  messages: readonly MessageVu[]
  simule: boolean
  dossier: { chemin: string; choisir: boolean; neufs: readonly FichierPropose[] | null }
}

const MOTS = {
  etape: 'Suivant',
  ecart: 'C’est bien ce que l’écran montre',
  cloture: 'Terminer ce scénario',
} as const

const Tete = ({ question, situation }: Pick<VueEtape, 'question' | 'situation'>) => (
  <p class="guide-situation">
    {situation && (
      <>
        <strong>{situation.scenario}</strong> {situation.titre}
        <span class="secondaire">
          {' '}
          Étape {situation.rang} sur {situation.total}
        </span>
      </>
    )}
    <span class="guide-temps" data-depuis={question.date}>
      Depuis {heure(question.date)}
    </span>
  </p>
)

const Precedent = ({ reprise, historique }: Pick<VueEtape, 'reprise' | 'historique'>) => {
  const avant = historique.filter(({ numero }) => reprise === null || numero < reprise.numero)
  const faite = avant.at(-1)
  return faite === undefined ? null : (
    <a class="bouton bouton-discret guide-bouton" href={adresseReponse(faite.numero)}>
      Précédent
    </a>
  )
}

const Gestes = ({ question, reprise, historique }: VueEtape) => (
  <p class="actions guide-gestes">
    <Precedent reprise={reprise} historique={historique} />
    {reprise === null ? (
      <>
        <button type="submit" class="bouton bouton-principal guide-bouton" name="_geste" value="">
          {question.genre === 'etape' && Object.keys(question.formulaire.champs).length === 0
            ? 'C’est fait'
            : MOTS[question.genre]}
        </button>
        {question.genre === 'etape' && (
          <button
            type="submit"
            class="bouton bouton-discret"
            name="_geste"
            value="ajourner"
            formnovalidate
          >
            Remettre à plus tard
          </button>
        )}
      </>
    ) : (
      <>
        <button
          type="submit"
          class="bouton bouton-principal guide-bouton"
          name="_geste"
          value="corriger"
        >
          Enregistrer la correction
        </button>
        <a class="bouton bouton-discret guide-bouton" href="/guide">
          Revenir à l’étape en cours
        </a>
      </>
    )}
  </p>
)

const Ecart = ({ question }: Pick<VueEtape, 'question'>) => (
  <>
    <h1 class="guide-consigne">Un contrôle ne passe pas</h1>
    <Message genre="attention">
      <p>
        <samp>{question.formulaire.consigne}</samp>
      </p>
    </Message>
    <p>
      Si l’écran montre autre chose, reprenez la réponse qui l’a mal dit, ci-contre. Sinon,
      confirmez : ce sera le verdict du scénario.
    </p>
  </>
)

const Corps = (vue: VueEtape) => {
  const { question, reprise, situation, valeurs, erreurs, piece } = vue
  const { formulaire } = reprise?.question ?? question
  const enCours = reprise === null && question.genre === 'etape'
  if (reprise === null && question.genre === 'ecart') return <Ecart question={question} />
  return (
    <>
      {reprise !== null && (
        <Message genre="information">
          <p>
            Vous reprenez une réponse. Cette étape et les suivantes seront jugées à nouveau ; le
            logiciel n’est pas touché.
          </p>
        </Message>
      )}
      <Consigne {...formulaire} observe={enCours ? (situation?.observe ?? []) : []} />
      {Object.entries(formulaire.champs).map(([nom, champ]) => (
        <ChampGuide
          nom={nom}
          champ={champ}
          valeurs={valeurs}
          erreur={erreurs[nom] ?? null}
          piece={piece}
        />
      ))}
    </>
  )
}

const champPiece = ({ question, reprise }: VueEtape): string | null =>
  Object.entries((reprise?.question ?? question).formulaire.champs).find(
    ([, { genre }]) => genre === 'piece',
  )?.[0] ?? null

/** Une étape à faire à la main, ou une réponse à reprendre. */
export const PageEtape = (vue: VueEtape) => {
  const { cadre, question, reprise, historique, erreurs, par, piece, messages, simule, dossier } =
    vue
  const pieces = champPiece(vue)
  return (
    <Page cadre={cadre} titre="Scénario guidé" rubrique="/guide" scripts={['guide']} large>
      <Tete question={question} situation={vue.situation} />
      <div class="deux-colonnes">
        <form
          method="post"
          action="/guide"
          enctype="multipart/form-data"
          class="carte pile guide-etape"
          data-brouillon
          data-etape={String((reprise?.question ?? question).numero)}
          autocomplete="off"
        >
          <input type="hidden" name="_question" value={question.id} />
          {reprise && <input type="hidden" name="_numero" value={String(reprise.numero)} />}
          {question.dits.length > 0 && reprise === null && (
            <Message genre="information">
              {question.dits.map((texte) => (
                <p>{texte}</p>
              ))}
            </Message>
          )}
          <Corps {...vue} />
          <Personne par={par} erreur={erreurs._par ?? null} />
          <Gestes {...vue} />
          <p class="secondaire" role="status" data-etat-brouillon>
            Ce que vous tapez est gardé au fur et à mesure.
          </p>
        </form>
        <aside class="pile" aria-label="Autour de l’étape">
          <section aria-labelledby="trafic" class="carte carte-dense">
            <h2 id="trafic" class="guide-sous-titre">
              Ce que les services ont vu
            </h2>
            <div id="messages" aria-live="polite">
              <Trafic messages={messages} simule={simule} />
            </div>
          </section>
          {pieces !== null && (
            <DossierSurveille
              dossier={dossier.chemin}
              choisir={dossier.choisir}
              neufs={dossier.neufs}
              question={question.id}
              champ={pieces}
            />
          )}
          <section aria-labelledby="faites" class="carte carte-dense">
            <h2 id="faites" class="guide-sous-titre">
              Déjà répondu
            </h2>
            <Reponses historique={historique} piece={piece} />
          </section>
        </aside>
      </div>
    </Page>
  )
}
