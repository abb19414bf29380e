/** Montre où en est l'import : une ligne qui se réécrit sur un terminal, une ligne sur dix ailleurs. */
export function suivreImport(flux: NodeJS.WriteStream = process.stderr) {
  return {
    dire(quoi: string, fait: number, total: number) {
      if (flux.isTTY === true) flux.write(`\r\u001b[K${fait}/${total} · ${quoi}`)
      else if (fait % 10 === 0) flux.write(`Préparation des règles : ${fait} sur ${total}\n`)
    },
    effacer() {
      if (flux.isTTY === true) flux.write('\r\u001b[K')
    },
  }
}
