import type { ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { VARIABLE_ADRESSE, VARIABLE_JETON } from '../../../steps/pilotes/guide/http/protocole.ts'

/** La place de la console : elle reçoit les questions de la campagne et les pose à la personne. */
export async function tenirConsole(personne: ChildProcess, fichier: string) {
  const { stdin, stdout } = personne
  if (!stdin || !stdout) throw new Error('La personne ne peut ni lire ni répondre')
  const lignes = createInterface({ input: stdout })[Symbol.asyncIterator]()
  const jeton = randomUUID()
  /** Une réponse par question : la campagne repose la même tant qu’elle ne l’a pas. */
  const donnees = new Map<string, Promise<string>>()
  const consignes: string[] = []
  const poser = (corps: string): Promise<string> => {
    const { id, formulaire } = JSON.parse(corps) as { id: string; formulaire: { consigne: string } }
    const donnee = donnees.get(id)
    if (donnee) return donnee
    consignes.push(formulaire.consigne)
    stdin.write(`${corps}\n`)
    const attendue = lignes.next().then(({ value, done }) => {
      if (done) throw new Error('La personne est partie')
      return value
    })
    donnees.set(id, attendue)
    return attendue
  }
  const serveur = createServer(async (demande, reponse) => {
    if (demande.headers.authorization !== `Bearer ${jeton}`) return reponse.writeHead(401).end()
    const corps = await text(demande)
    if (demande.url === '/fin') return reponse.writeHead(204).end()
    const donnee = await poser(corps).catch(() => '{"genre":"ajourner"}')
    return reponse.writeHead(200).end(donnee)
  })
  await new Promise<void>((resoudre) => serveur.listen(0, '127.0.0.1', resoudre))
  const { port } = serveur.address() as AddressInfo
  writeFileSync(fichier, JSON.stringify({ adresse: `http://127.0.0.1:${port}` }))
  return {
    /** À donner à la campagne, comme la console le fait. */
    env: { [VARIABLE_ADRESSE]: fichier, [VARIABLE_JETON]: jeton },
    consignes,
    fermer: () => void serveur.close(),
  }
}
