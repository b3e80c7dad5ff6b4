def start_order(services, needs)
  missing = [0] * services
  needed_by = Array.new(services) { [] }
  needs.each do |service, needed|
    missing[service] += 1
    needed_by[needed] << service
  end

  order = services.times.select { |service| missing[service].zero? }
  order.each do |started| # which goes on with those that are added on the way
    needed_by[started].each do |service|
      missing[service] -= 1
      order << service if missing[service].zero?
    end
  end
  order.length == services ? order : []
end
