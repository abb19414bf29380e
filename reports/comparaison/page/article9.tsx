import { jourEcrit } from '../../campagne/dates.ts'
import { fr } from '../../rapport-html/textes.ts'
import { direConvention } from '../article9/textes.ts'
import type { Modification } from '../article9/types.ts'

/** Ce que la convention demande après une modification, et où le banc l'a préparé. */
export const Article9 = ({ modification }: { modification: Modification }) => {
  const { comparaison, echeance, jour, jourDonne } = modification
  const touchee = comparaison.conformite === 'touchee'
  const report =
    echeance.report === null ? '' : `, reporté parce que le quinzième est un ${echeance.report}`
  return (
    <section aria-labelledby="article9">
      <h2 id="article9">{fr('Convention, article 9')}</h2>
      <p>
        {fr('Toute modification se documente (9.1) : ')}
        <a href="registre-des-modifications.md">{fr('l’entrée du registre')}</a>
        {fr(' est préparée, à compléter.')}
      </p>
      {direConvention(modification).map((phrase) => (
        <p class="second">{fr(phrase)}</p>
      ))}
      {touchee ? (
        <p>
          {fr('La conformité est touchée : l’ANS est à notifier sous 15 jours (9.3), soit ')}
          <strong>{fr(`au plus tard le ${jourEcrit(echeance.date)}`)}</strong>
          {fr(
            `${report}. Le délai court du ${jourEcrit(jour)}${jourDonne ? '' : ', date de la seconde campagne : donnez celle de la modification par « --date »'}. `,
          )}
          <a href="notification-ans.md">{fr('Le projet de notification')}</a>
          {fr(' est à relire ; le banc n’envoie rien.')}
        </p>
      ) : (
        <p>
          {fr(
            comparaison.conformite === 'intacte'
              ? 'Sur les scénarios joués, le banc ne voit rien à notifier (9.2).'
              : 'Rejouez ce qui n’est plus démontré avant de conclure : rien ne dit encore que la conformité est touchée.',
          )}
        </p>
      )}
    </section>
  )
}
